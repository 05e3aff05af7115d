from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .calendar_list import CalendarList


class ListCalendarsResult(Answer):
    """Calendars of a person."""

    response: CalendarList | None = None
    """The calendars."""
