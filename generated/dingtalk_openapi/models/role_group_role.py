from __future__ import annotations

from ..model import Answer


class RoleGroupRole(Answer):
    """A role of a role group."""

    role_id: int
    """Id of the role."""
    role_name: str | None = None
    """Name of the role."""
