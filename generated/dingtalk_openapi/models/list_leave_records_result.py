from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .leave_record_page import LeaveRecordPage


class ListLeaveRecordsResult(Answer):
    """A page of records."""

    result: LeaveRecordPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
