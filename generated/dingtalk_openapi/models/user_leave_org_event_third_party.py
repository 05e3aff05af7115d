from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class UserLeaveOrgEventThirdParty(CurrentEventFields):
    """A person left the corp. Current form of a third-party app: one person, in Stream mode."""

    event_type: Literal["user_leave_org"] = wire("EventType", default="user_leave_org")
    """Name of the event."""
    unionid: str
    """Unionid of the person."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person, one text; not in every example."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk, `$:LWCP_v1:$...`; the docs do not explain it."""
