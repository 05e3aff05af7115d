from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListAttendanceGroupSummariesRequest(Body):
    """Who asks, and which page."""

    op_user_id: str
    """Userid of the person who asks."""
    cursor: int | Unset = UNSET
    """Where the page begins, from the answer before; the first page without it."""
