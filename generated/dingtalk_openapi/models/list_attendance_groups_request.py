from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListAttendanceGroupsRequest(Body):
    """Which page."""

    offset: int | Unset = UNSET
    """How many groups to skip; counts only together with `size`."""
    size: int | Unset = UNSET
    """How many groups a page has at most."""
