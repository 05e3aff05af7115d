from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_subscribe_scope_info import CalendarSubscribeScopeInfo


class GetSubscribedCalendarResult(Answer):
    """A calendar that others can subscribe to."""

    calendar_id: str | None = wire("calendarId", default=None)
    """Id of the calendar."""
    name: str | None = None
    """Title."""
    description: str | None = None
    """What it is for."""
    author: str | None = None
    """Unionid of the person who made it; the page says only whom it names."""
    managers: list[str] = wire(default_factory=list)
    """Unionids of the people who edit it too."""
    subscribe_scope: CalendarSubscribeScopeInfo | None = wire("subscribeScope", default=None)
    """Who may subscribe."""
