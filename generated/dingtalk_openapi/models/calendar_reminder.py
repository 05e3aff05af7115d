from __future__ import annotations

from ..model import Answer


class CalendarReminder(Answer):
    """When people are reminded."""

    method: str | None = None
    """How."""
    minutes: str | None = None
    """How many minutes before the start, as text."""
