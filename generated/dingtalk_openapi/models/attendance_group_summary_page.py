from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_group_summary import AttendanceGroupSummary


class AttendanceGroupSummaryPage(Answer):
    """A page of names of attendance groups."""

    has_more: bool | None = None
    """Whether there are more."""
    cursor: int | None = None
    """Where the next page begins."""
    result: list[AttendanceGroupSummary] = wire(default_factory=list)
    """The groups."""
