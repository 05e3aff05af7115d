from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class LeaveQuotaUpdateEventSync(SyncEventFields):
    """An administrator changed how much leave somebody has. Parsed `biz_data` of a SyncHTTP row with biz_type 353."""

    sync_action: Literal["leave_quota_update"] = wire("syncAction", default="leave_quota_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    leave_code: str | None = wire("leaveCode", default=None)
    """Which type of leave, by `leave_code`."""
    op_user_id: str | None = wire("opUserId", default=None)
    """Userid of the administrator."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    update_type: str | None = wire("updateType", default=None)
    """What happened."""
