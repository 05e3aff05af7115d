from __future__ import annotations

from ..model import Body


class ListPreentryEmployeesRequest(Body):
    """Which page of which people."""

    offset: int
    """Where the page begins: 0, then `next_cursor` of the page before."""
    size: int
    """How many a page has at most, up to 50."""
