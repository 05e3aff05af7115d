from __future__ import annotations

from ..model import Answer, wire


class CalendarTimeInfo(Answer):
    """A time of an event: a date for whole days, a time with its zone otherwise."""

    date: str | None = None
    """Day, text format `yyyy-MM-dd`; for events of whole days alone."""
    date_time: str | None = wire("dateTime", default=None)
    """Time, text format ISO 8601; not for events of whole days."""
    time_zone: str | None = wire("timeZone", default=None)
    """Time zone, text format of the IANA database: `Asia/Shanghai`."""
