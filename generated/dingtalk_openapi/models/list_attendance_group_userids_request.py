from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListAttendanceGroupUseridsRequest(Body):
    """Which group, and which page."""

    op_user_id: str
    """Userid of the person who asks."""
    group_id: int
    """Id of the attendance group, as `list_attendance_group_summaries` tells it; no `group_key`."""
    cursor: int | Unset = UNSET
    """Where the page begins, from the answer before; the first page without it."""
