from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .calendar_time_info import CalendarTimeInfo


class CalendarBusyTime(Answer):
    """A time when a person is busy."""

    status: str | None = None
    """How busy."""
    start: CalendarTimeInfo | None = None
    """When it begins."""
    end: CalendarTimeInfo | None = None
    """When it ends."""
