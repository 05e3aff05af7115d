from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarRecurrenceRange(Body):
    """How long an event is repeated."""

    type_: str | Unset = wire("type", default=UNSET)
    """How it ends."""
    end_date: str | Unset = wire("endDate", default=UNSET)
    """When it ends, text format ISO 8601; not together with `numberOfOccurrences`."""
    number_of_occurrences: int | Unset = wire("numberOfOccurrences", default=UNSET)
    """How often it takes place; not together with `endDate`."""
