from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendanceReportColumnChangeEventSync(SyncEventFields):
    """A column of the attendance report was made, changed or deleted. Parsed `biz_data` of a SyncHTTP row with biz_type 345."""

    sync_action: Literal["attendance_report_column_change"] = wire("syncAction", default="attendance_report_column_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    column_id: str | None = wire("columnId", default=None)
    """Id of the column, as text."""
    type_: str | None = wire("type", default=None)
    """What happened; the page prints `ADD` and tells of changes and deletions, too."""
