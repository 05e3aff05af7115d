from __future__ import annotations

from ..model import Body


class GetWorkNotificationResultRequest(Body):
    """Which job to look at."""

    agent_id: int
    """Agent that sent the notification."""
    task_id: int
    """The `task_id` that `send_work_notification` answered, within 24 hours."""
