from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendShiftChangeEventCurrent(CurrentEventFields):
    """A shift was made, changed or deleted. Current form."""

    event_type: Literal["attend_shift_change"] = wire("EventType", default="attend_shift_change")
    """Name of the event."""
    corpid: str | None = None
    """Corp in which it happened, once more."""
    name: str | None = None
    """Name of the shift."""
    action: str | None = None
    """What happened."""
    id: str | int | None = None
    """Id of the shift; a number on archived pages."""
