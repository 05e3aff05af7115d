from __future__ import annotations

from ..model import Answer, wire


class CalendarLocation(Answer):
    """Where an event is."""

    display_name: str | None = wire("displayName", default=None)
    """Name of the place."""
    meeting_rooms: list[str] = wire("meetingRooms", default_factory=list)
    """Names of meeting rooms."""
