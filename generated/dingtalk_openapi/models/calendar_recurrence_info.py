from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_recurrence_pattern_info import CalendarRecurrencePatternInfo
    from .calendar_recurrence_range_info import CalendarRecurrenceRangeInfo


class CalendarRecurrenceInfo(Answer):
    """How an event is repeated."""

    pattern: CalendarRecurrencePatternInfo | None = None
    """When it is repeated."""
    range_: CalendarRecurrenceRangeInfo | None = wire("range", default=None)
    """How long it is repeated."""
