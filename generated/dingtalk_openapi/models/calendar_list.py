from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar import Calendar


class CalendarList(Answer):
    """Calendars of a person."""

    calendars: list[Calendar] = wire(default_factory=list)
    """The calendars."""
