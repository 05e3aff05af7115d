from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .attendance_overtime_entry import AttendanceOvertimeEntry


class AttendanceOvertimeDurationEventCurrent(CurrentEventFields):
    """Overtime of somebody became leave. Current form."""

    event_type: Literal["attendance_overtime_duration"] = wire("EventType", default="attendance_overtime_duration")
    """Name of the event."""
    data_list: list[AttendanceOvertimeEntry] = wire("dataList")
    """The overtime."""
