from __future__ import annotations

from ..model import Answer, wire


class CalendarRecurrenceRangeInfo(Answer):
    """How long an event is repeated."""

    type_: str | None = wire("type", default=None)
    """How it ends."""
    end_date: str | None = wire("endDate", default=None)
    """When it ends, text format ISO 8601; not together with `numberOfOccurrences`."""
    number_of_occurrences: int | None = wire("numberOfOccurrences", default=None)
    """How often it takes place; not together with `endDate`."""
