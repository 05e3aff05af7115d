from __future__ import annotations

from typing import Literal

from ..model import wire
from .calendar_event_change_fields import CalendarEventChangeFields
from .current_event_fields import CurrentEventFields


class CalendarEventChangeEventCurrent(CurrentEventFields, CalendarEventChangeFields):
    """An event of a calendar was made, changed or deleted. Stream mode and HTTP push."""

    event_type: Literal["calendar_event_change"] = wire("EventType", default="calendar_event_change")
    """Name of the event."""
