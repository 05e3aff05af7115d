from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields

if TYPE_CHECKING:
    from .attendance_schedule_change_entry import AttendanceScheduleChangeEntry


class AttendanceScheduleChangeEvent(ClassicEventFields):
    """The schedule of people was changed or deleted. Classic form."""

    event_type: Literal["attendance_schedule_change"] = wire("EventType", default="attendance_schedule_change")
    """Name of the event."""
    data_list: list[AttendanceScheduleChangeEntry] = wire("DataList", default_factory=list)
    """The changes."""
