from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListCheckinRecordsRequest(Body):
    """Whose check-ins, of which time."""

    userid_list: Sequence[str | int] = wire(joined=",")
    """Userids of the people, at most 10."""
    start_time: int
    """Beginning of the time, in milliseconds."""
    end_time: int
    """End of the time, in milliseconds: at most 10 days after the beginning for one person, 1 day for several."""
    cursor: int
    """Where the page begins: 0 first, then `next_cursor`."""
    size: int
    """How many check-ins a page has at most."""
