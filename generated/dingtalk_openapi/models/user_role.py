from __future__ import annotations

from ..model import Answer


class UserRole(Answer):
    """A role of a person."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    group_name: str | None = None
    """Name of the group of roles."""
