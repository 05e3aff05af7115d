from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_room_organizer import CalendarRoomOrganizer
    from .calendar_time_info import CalendarTimeInfo


class CalendarRoomTime(Answer):
    """A time when a room is taken."""

    status: str | None = None
    """Whether it is decided."""
    event_id: str | None = wire("eventId", default=None)
    """Id of the event."""
    organizer: CalendarRoomOrganizer | None = None
    """Who organizes the event."""
    start: CalendarTimeInfo | None = None
    """When it begins."""
    end: CalendarTimeInfo | None = None
    """When it ends."""
