from __future__ import annotations

from ..model import Answer


class DepartedFrom(Answer):
    """A department that somebody was in."""

    dept_id: int | None = None
    """Id of the department."""
    dept_path: str | None = None
    """Names of the department and of those above it, joined by a dash."""
