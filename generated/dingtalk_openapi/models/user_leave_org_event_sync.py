from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class UserLeaveOrgEventSync(SyncEventFields):
    """A person left the corp. Parsed `biz_data` of a SyncHTTP row with biz_type 13."""

    sync_action: Literal["user_leave_org"] = wire("syncAction", default="user_leave_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person, one text; examples without it have it as `biz_id` of the row."""
    unionid: str | None = None
    """Unionid of the person."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk, `$:LWCP_v1:$...`; the docs do not explain it."""
