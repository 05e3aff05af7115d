from __future__ import annotations

from ..model import Body


class GetAttendanceDataRequest(Body):
    """Whose attendance, of which day."""

    userid: str
    """Userid of the person."""
    work_date: str
    """The day, text format `yyyy-MM-dd`; a time of the day may follow."""
