from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Shared, wire

if TYPE_CHECKING:
    from .calendar_recurrence_pattern import CalendarRecurrencePattern
    from .calendar_recurrence_range import CalendarRecurrenceRange


class CalendarRecurrence(Shared):
    """How an event is repeated."""

    pattern: CalendarRecurrencePattern | None = None
    """When it is repeated."""
    range_: CalendarRecurrenceRange | None = wire("range", default=None)
    """How long it is repeated."""
