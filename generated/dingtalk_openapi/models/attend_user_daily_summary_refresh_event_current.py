from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendUserDailySummaryRefreshEventCurrent(CurrentEventFields):
    """The statistics of a person for a day changed. Current form."""

    event_type: Literal["attend_user_daily_summary_refresh"] = wire("EventType", default="attend_user_daily_summary_refresh")
    """Name of the event."""
    work_date: str | None = wire("workDate", default=None)
    """The day, text format `yyyy-MM-dd`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
