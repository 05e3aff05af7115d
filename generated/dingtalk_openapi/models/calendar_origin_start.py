from __future__ import annotations

from ..model import Answer, wire


class CalendarOriginStart(Answer):
    """When an occurrence was to begin at first."""

    date_time: str | None = wire("dateTime", default=None)
    """Time, text format ISO 8601, in UTC."""
