from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendShiftChangeEventSync(SyncEventFields):
    """A shift was made, changed or deleted. Parsed `biz_data` of a SyncHTTP row with biz_type 153."""

    sync_action: Literal["attend_shift_change"] = wire("syncAction", default="attend_shift_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corpid: str | None = None
    """Corp in which it happened."""
    name: str | None = None
    """Name of the shift."""
    action: str | None = None
    """What happened."""
    id: str | int | None = None
    """Id of the shift; a number on archived pages."""
