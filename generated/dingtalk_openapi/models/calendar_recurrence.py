from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .calendar_recurrence_pattern import CalendarRecurrencePattern
    from .calendar_recurrence_range import CalendarRecurrenceRange


class CalendarRecurrence(Body):
    """How an event is repeated."""

    pattern: CalendarRecurrencePattern | Unset = UNSET
    """When it is repeated."""
    range_: CalendarRecurrenceRange | Unset = wire("range", default=UNSET)
    """How long it is repeated."""
