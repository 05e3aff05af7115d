from __future__ import annotations

from ..model import Answer, wire


class UserRoleLegacy(Answer):
    """A role of a person."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    type_: int | None = wire("type", default=None)
    """Kind of the role; one that the corp made itself has none."""
    group_name: str | None = wire("groupName", default=None)
    """Name of the group of roles."""
