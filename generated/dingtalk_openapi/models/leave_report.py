from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_report_column import LeaveReportColumn


class LeaveReport(Answer):
    """What the attendance report says of leave."""

    columns: list[LeaveReportColumn] = wire(default_factory=list)
    """One column for each type of leave."""
