from __future__ import annotations

from ..model import Answer


class CalendarRoomOrganizer(Answer):
    """The person who organizes the event in a room."""

    id: str | None = None
    """Unionid of the person."""
