from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_room_schedule import CalendarRoomSchedule


class GetMeetingRoomBusyTimesResult(Answer):
    """Busy times by room."""

    schedule_information: list[CalendarRoomSchedule] = wire("scheduleInformation", default_factory=list)
    """One entry for each room."""
