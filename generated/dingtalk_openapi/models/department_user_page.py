from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .department_user import DepartmentUser


class DepartmentUserPage(Answer):
    """A page of the people of a department."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: int | None = None
    """Cursor of the next page; the last one has none."""
    list_: list[DepartmentUser] = wire("list", default_factory=list)
    """The people."""
