from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_attendee import CalendarAttendee


class ListCalendarEventAttendeesResult(Answer):
    """A page of attendees."""

    attendees: list[CalendarAttendee] = wire(default_factory=list)
    """Who attends."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent on the last."""
