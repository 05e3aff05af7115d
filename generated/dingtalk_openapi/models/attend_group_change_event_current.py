from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendGroupChangeEventCurrent(CurrentEventFields):
    """An attendance group was made, changed or deleted. Current form."""

    event_type: Literal["attend_group_change"] = wire("EventType", default="attend_group_change")
    """Name of the event."""
    corpid: str | None = None
    """Corp in which it happened, once more."""
    name: str | None = None
    """Name of the group."""
    action: str | None = None
    """What happened."""
    id: int | None = None
    """Id of the group."""
