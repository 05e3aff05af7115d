from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendBossCheckChangeEventSync(SyncEventFields):
    """An administrator changed the result of a punch. Parsed `biz_data` of a SyncHTTP row with biz_type 298."""

    sync_action: Literal["attend_bossCheck_change"] = wire("syncAction", default="attend_bossCheck_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    work_date: str | None = wire("workDate", default=None)
    """The working day, text format `yyyy-MM-dd HH:mm:ss`."""
    action: str | None = None
    """What happened."""
    plan_id: int | None = wire("planId", default=None)
    """Id of the schedule of the punch."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
