from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_report_column_info import LeaveReportColumnInfo
    from .leave_report_day import LeaveReportDay


class LeaveReportColumn(Answer):
    """A type of leave in the attendance report."""

    columnvo: LeaveReportColumnInfo | None = None
    """The column."""
    columnvals: list[LeaveReportDay] = wire(default_factory=list)
    """The days."""
