from __future__ import annotations

from ..model import Answer, wire


class DepartmentUserids(Answer):
    """Who is in a department."""

    userid_list: list[str] = wire(default_factory=list)
    """Userids in the corp."""
