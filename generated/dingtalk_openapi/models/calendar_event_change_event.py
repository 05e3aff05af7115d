from __future__ import annotations

from typing import Literal

from ..model import wire
from .calendar_event_change_fields import CalendarEventChangeFields
from .sync_event_fields import SyncEventFields


class CalendarEventChangeEvent(SyncEventFields, CalendarEventChangeFields):
    """An event of a calendar was made, changed or deleted. Parsed `biz_data` of a SyncHTTP row with biz_type 100."""

    sync_action: Literal["calendar_event_change"] = wire("syncAction", default="calendar_event_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
