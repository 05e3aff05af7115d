from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UserRole(Answer):
    """A role of a person."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    group_name: str | None = None
    """Name of the group of roles."""
