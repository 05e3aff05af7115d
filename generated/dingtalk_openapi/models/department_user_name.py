from __future__ import annotations

from ..model import Answer


class DepartmentUserName(Answer):
    """One of the people of a department."""

    userid: str
    """The userid in the corp."""
    name: str | None = None
    """Name of the person."""
