from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_record import LeaveRecord


class LeaveRecordPage(Answer):
    """A page of records."""

    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
    leave_records: list[LeaveRecord] = wire("leaveRecords", default_factory=list)
    """The records."""
