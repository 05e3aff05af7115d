from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_busy_time import CalendarBusyTime


class CalendarUserSchedule(Answer):
    """When a person is busy."""

    user_id: str | None = wire("userId", default=None)
    """Unionid of the person."""
    error: str | None = None
    """Why nothing is told of the person."""
    schedule_items: list[CalendarBusyTime] = wire("scheduleItems", default_factory=list)
    """The busy times."""
