from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarTime(Body):
    """A time of an event: a date for whole days, a time with its zone otherwise."""

    date: str | Unset = UNSET
    """Day, text format `yyyy-MM-dd`; for events of whole days alone."""
    date_time: str | Unset = wire("dateTime", default=UNSET)
    """Time, text format ISO 8601; not for events of whole days."""
    time_zone: str | Unset = wire("timeZone", default=UNSET)
    """Time zone, text format of the IANA database: `Asia/Shanghai`."""
