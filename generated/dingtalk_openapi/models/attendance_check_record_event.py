from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields

if TYPE_CHECKING:
    from .attendance_check_record_entry import AttendanceCheckRecordEntry


class AttendanceCheckRecordEvent(ClassicEventFields):
    """Somebody punched in or out. Classic form."""

    event_type: Literal["attendance_check_record"] = wire("EventType", default="attendance_check_record")
    """Name of the event."""
    data_list: list[AttendanceCheckRecordEntry] = wire("DataList")
    """The punches."""
