from __future__ import annotations

from ..model import Answer


class AddCalendarEventMeetingRoomsResult(Answer):
    """Whether these rooms were booked."""

    result: bool | None = None
    """True when it was done."""
