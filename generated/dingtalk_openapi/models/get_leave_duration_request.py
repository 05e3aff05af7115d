from __future__ import annotations

from ..model import Body


class GetLeaveDurationRequest(Body):
    """Whose leave, from when to when."""

    userid: str
    """Userid of the person."""
    from_date: str
    """Beginning of the leave, text format `yyyy-MM-dd HH:mm:ss`."""
    to_date: str
    """End of the leave, text format `yyyy-MM-dd HH:mm:ss`."""
