from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .emp_leave_record import EmpLeaveRecord


class ListEmpLeaveRecordsResult(Answer):
    """A page of people who left."""

    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins."""
    records: list[EmpLeaveRecord] = wire(default_factory=list)
    """The people who left."""
