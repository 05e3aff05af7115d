from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarRoomId(Body):
    """A meeting room."""

    room_id: str | Unset = wire("roomId", default=UNSET)
    """Id of the room."""
