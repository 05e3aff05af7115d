from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendGroupChangeEventSync(SyncEventFields):
    """An attendance group was made, changed or deleted. Parsed `biz_data` of a SyncHTTP row with biz_type 152."""

    sync_action: Literal["attend_group_change"] = wire("syncAction", default="attend_group_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corpid: str | None = None
    """Corp in which it happened."""
    name: str | None = None
    """Name of the group."""
    action: str | None = None
    """What happened."""
    id: int | None = None
    """Id of the group."""
