from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .calendar_time import CalendarTime


class CalendarBusyTime(Answer):
    """A time when a person is busy."""

    status: str | None = None
    """How busy."""
    start: CalendarTime | None = None
    """When it begins."""
    end: CalendarTime | None = None
    """When it ends."""
