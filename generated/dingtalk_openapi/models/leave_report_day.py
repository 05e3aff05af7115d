from __future__ import annotations

from ..model import Answer


class LeaveReportDay(Answer):
    """A day in a column."""

    value: str | None = None
    """How much leave on that day; a number as text, unit not documented."""
    date: str | None = None
    """The day, text format `yyyy-MM-dd HH:mm:ss`."""
