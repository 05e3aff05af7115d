from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class GetLeaveReportRequest(Body):
    """Whose leave, of which types and days."""

    userid: str
    """Userid of the person."""
    leave_names: Sequence[str | int] = wire(joined=",")
    """Names of the types of leave, at most 20."""
    from_date: str
    """First day, text format `yyyy-MM-dd HH:mm:ss`; at most 225 days ago."""
    to_date: str
    """Last day, text format `yyyy-MM-dd HH:mm:ss`; at most 31 days after the first."""
