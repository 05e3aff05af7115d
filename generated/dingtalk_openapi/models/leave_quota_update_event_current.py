from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class LeaveQuotaUpdateEventCurrent(CurrentEventFields):
    """An administrator changed how much leave somebody has. Current form."""

    event_type: Literal["leave_quota_update"] = wire("EventType", default="leave_quota_update")
    """Name of the event."""
    leave_code: str | None = wire("leaveCode", default=None)
    """Which type of leave, by `leave_code`."""
    op_user_id: str | None = wire("opUserId", default=None)
    """Userid of the administrator."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    update_type: str | None = wire("updateType", default=None)
    """What happened."""
