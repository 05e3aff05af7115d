from __future__ import annotations

from ..model import Answer


class RemoveCalendarEventMeetingRoomsResult(Answer):
    """Whether these rooms were given back."""

    result: bool | None = None
    """True when it was done."""
