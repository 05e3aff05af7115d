from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserLeaveOrgEventSync(Answer):
    """A person left the corp. Parsed `biz_data` of a SyncHTTP row with biz_type 13."""

    sync_action: Literal["user_leave_org"] = wire("syncAction", default="user_leave_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    user_id: str | None = wire("userId", default=None)
    """User id of the person, one text; examples without it have it as `biz_id` of the row."""
    unionid: str | None = None
    """Union id of the person."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk, `$:LWCP_v1:$...`; the docs do not explain it."""
