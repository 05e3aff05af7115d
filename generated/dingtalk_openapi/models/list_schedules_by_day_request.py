from __future__ import annotations

from ..model import Body


class ListSchedulesByDayRequest(Body):
    """Whose schedule, of which day."""

    op_user_id: str
    """Userid of the person who asks."""
    user_id: str
    """Userid of the person."""
    date_time: int
    """A time of the day, in milliseconds."""
