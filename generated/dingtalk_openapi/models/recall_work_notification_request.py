from __future__ import annotations

from ..model import Body


class RecallWorkNotificationRequest(Body):
    """Which notification to withdraw."""

    agent_id: int
    """Agent that sent the notification."""
    msg_task_id: int
    """The `task_id` that `send_work_notification` answered, within 24 hours; only this call names it so."""
