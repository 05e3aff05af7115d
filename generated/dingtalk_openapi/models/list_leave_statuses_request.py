from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListLeaveStatusesRequest(Body):
    """Whose leave, of which time."""

    userid_list: Sequence[str | int] = wire(joined=",")
    """Userids of the people, at most 100."""
    start_time: int
    """Beginning of the time, in milliseconds."""
    end_time: int
    """End of the time, in milliseconds; at most 180 days after the beginning."""
    offset: int
    """How many entries to skip; 0 first."""
    size: int
    """How many entries a page has at most."""
