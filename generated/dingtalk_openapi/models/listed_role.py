from __future__ import annotations

from ..model import Answer


class ListedRole(Answer):
    """A role in a list."""

    id: int
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
