from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_rest import AttendanceRest


class AttendanceShiftBreaks(Answer):
    """The breaks of the shift of the day."""

    rest_time_vo_list: list[AttendanceRest] = wire(default_factory=list)
    """The breaks."""
