from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class CheckInEvent(ClassicEventFields):
    """Somebody checked in. Classic form."""

    event_type: Literal["check_in"] = wire("EventType", default="check_in")
    """Name of the event."""
    staff_id: str = wire("StaffId")
    """Userid of the person."""
