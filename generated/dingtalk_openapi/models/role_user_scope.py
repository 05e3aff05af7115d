from __future__ import annotations

from ..model import Answer


class RoleUserScope(Answer):
    """A department that somebody is responsible for."""

    dept_id: int | None = None
    """Id of the department."""
    name: str | None = None
    """Name of the department."""
