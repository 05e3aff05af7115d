from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListScheduleResultsRequest(Body):
    """Which punches of schedules."""

    op_user_id: str
    """Userid of the person who asks."""
    schedule_ids: Sequence[str | int] = wire(joined=",")
    """Ids of the schedules, at most 100: `id` of `list_schedules_by_users` or `list_schedules_by_day`."""
