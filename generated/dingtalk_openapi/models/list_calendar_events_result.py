from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_event import CalendarEvent


class ListCalendarEventsResult(Answer):
    """A page of events."""

    events: list[CalendarEvent] = wire(default_factory=list)
    """The events."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent on the last."""
    sync_token: str | None = wire("syncToken", default=None)
    """For the next listing, to list what changed since; on the last page."""
