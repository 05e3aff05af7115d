from __future__ import annotations

from ..model import Body


class GetUserAttendanceGroupRequest(Body):
    """Whose group."""

    userid: str
    """Userid of the person."""
