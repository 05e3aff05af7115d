from __future__ import annotations

from ..model import Answer, wire


class CreateSubscribedCalendarResult(Answer):
    """The calendar that was made."""

    calendar_id: str | None = wire("calendarId", default=None)
    """Id of the calendar."""
