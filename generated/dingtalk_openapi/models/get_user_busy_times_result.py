from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_user_schedule import CalendarUserSchedule


class GetUserBusyTimesResult(Answer):
    """Busy times by person."""

    schedule_information: list[CalendarUserSchedule] = wire("scheduleInformation", default_factory=list)
    """One entry for each person."""
