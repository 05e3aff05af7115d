from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListSchedulesByUsersRequest(Body):
    """Whose schedules, of which days."""

    op_user_id: str
    """Userid of the person who asks."""
    userids: Sequence[str | int] = wire(joined=",")
    """Userids of the people, at most 50."""
    from_date_time: int
    """First day: a time of it, in milliseconds. Within 180 days of today."""
    to_date_time: int
    """Last day: a time of it, in milliseconds. At most 7 days after the first."""
