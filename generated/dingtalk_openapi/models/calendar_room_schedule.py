from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_room_time import CalendarRoomTime


class CalendarRoomSchedule(Answer):
    """When a room is taken."""

    room_id: str | None = wire("roomId", default=None)
    """Id of the room."""
    error: str | None = None
    """Why nothing is told of the room."""
    schedule_items: list[CalendarRoomTime] = wire("scheduleItems", default_factory=list)
    """When it is taken; empty when it is free."""
