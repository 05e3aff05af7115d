from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendUserDailySummaryRefreshEventSync(SyncEventFields):
    """The statistics of a person for a day changed. Parsed `biz_data` of a SyncHTTP row with biz_type 354."""

    sync_action: Literal["attend_user_daily_summary_refresh"] = wire("syncAction", default="attend_user_daily_summary_refresh")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    work_date: str | None = wire("workDate", default=None)
    """The day, text format `yyyy-MM-dd`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
