from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListActiveEmployeesRequest(Body):
    """Which page of which people."""

    status_list: Sequence[str | int] = wire(joined=",")
    """Which statuses: 2 on probation, 3 regular, 5 about to leave, -1 without a status."""
    offset: int
    """Where the page begins: 0, then `next_cursor` of the page before."""
    size: int
    """How many a page has at most, up to 50."""
