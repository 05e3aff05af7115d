from __future__ import annotations

from ..model import Answer


class CalendarMeetingExtra(Answer):
    """What else is told of an online meeting; not documented."""
