from __future__ import annotations

from ..model import UNSET, Body, Unset


class UpdateWorkNotificationStatusBarRequest(Body):
    """Which notification gets which status bar."""

    agent_id: int
    """Agent that sent the notification."""
    task_id: int
    """The `task_id` that `send_work_notification` answered, within 7 days."""
    status_value: str
    """Text of the status."""
    status_bg: str | Unset = UNSET
    """Background colour as 0xFF and six hex digits."""
