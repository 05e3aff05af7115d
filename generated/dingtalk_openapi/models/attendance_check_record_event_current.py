from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .attendance_check_record_entry import AttendanceCheckRecordEntry


class AttendanceCheckRecordEventCurrent(CurrentEventFields):
    """Somebody punched in or out. Current form."""

    event_type: Literal["attendance_check_record"] = wire("EventType", default="attendance_check_record")
    """Name of the event."""
    data_list: list[AttendanceCheckRecordEntry] = wire("dataList")
    """The punches."""
