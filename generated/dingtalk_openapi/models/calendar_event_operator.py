from __future__ import annotations

from ..model import Answer, wire


class CalendarEventOperator(Answer):
    """Who changed an event of a calendar."""

    type_: str | None = wire("type", default=None)
    """Which kind; the page prints no other value."""
