from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields

if TYPE_CHECKING:
    from .attendance_overtime_entry import AttendanceOvertimeEntry


class AttendanceOvertimeDurationEvent(ClassicEventFields):
    """Overtime of somebody became leave. Classic form."""

    event_type: Literal["attendance_overtime_duration"] = wire("EventType", default="attendance_overtime_duration")
    """Name of the event."""
    data_list: list[AttendanceOvertimeEntry] = wire("DataList")
    """The overtime."""
