from __future__ import annotations

from ..model import Answer, wire


class RoleDetail(Answer):
    """What is known of a role."""

    name: str | None = None
    """Name of the role."""
    group_id: int | None = wire("groupId", default=None)
    """Id of the role group that it is in."""
