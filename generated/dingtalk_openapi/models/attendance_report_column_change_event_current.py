from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendanceReportColumnChangeEventCurrent(CurrentEventFields):
    """A column of the attendance report was made, changed or deleted. Current form."""

    event_type: Literal["attendance_report_column_change"] = wire("EventType", default="attendance_report_column_change")
    """Name of the event."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more."""
    column_id: str | None = wire("columnId", default=None)
    """Id of the column, as text."""
    type_: str | None = wire("type", default=None)
    """What happened; the page prints `ADD` and tells of changes and deletions, too."""
