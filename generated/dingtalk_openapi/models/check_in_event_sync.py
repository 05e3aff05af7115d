from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class CheckInEventSync(SyncEventFields):
    """Somebody checked in. Parsed `biz_data` of a SyncHTTP row with biz_type 318."""

    sync_action: Literal["check_in"] = wire("syncAction", default="check_in")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    time_stamp: int | None = wire("timeStamp", default=None)
    """When the person checked in, in milliseconds."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the person."""
