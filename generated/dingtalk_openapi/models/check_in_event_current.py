from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class CheckInEventCurrent(CurrentEventFields):
    """Somebody checked in. Current form."""

    event_type: Literal["check_in"] = wire("EventType", default="check_in")
    """Name of the event."""
    staff_id: str = wire("staffId")
    """Userid of the person."""
    time_stamp: int | None = wire("timeStamp", default=None)
    """When the person checked in, in milliseconds."""
