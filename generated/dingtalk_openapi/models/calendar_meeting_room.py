from __future__ import annotations

from ..model import Answer, wire


class CalendarMeetingRoom(Answer):
    """A meeting room of an event."""

    room_id: str | None = wire("roomId", default=None)
    """Id of the room."""
    response_status: str | None = wire("responseStatus", default=None)
    """Whether the room was given."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the room."""
