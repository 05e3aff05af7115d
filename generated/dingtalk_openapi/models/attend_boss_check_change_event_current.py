from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendBossCheckChangeEventCurrent(CurrentEventFields):
    """An administrator changed the result of a punch. Current form."""

    event_type: Literal["attend_bossCheck_change"] = wire("EventType", default="attend_bossCheck_change")
    """Name of the event."""
    work_date: str | None = wire("workDate", default=None)
    """The working day, text format `yyyy-MM-dd HH:mm:ss`."""
    action: str | None = None
    """What happened."""
    plan_id: int | None = wire("planId", default=None)
    """Id of the schedule of the punch."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
