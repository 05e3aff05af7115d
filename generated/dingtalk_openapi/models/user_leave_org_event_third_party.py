from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserLeaveOrgEventThirdParty(Answer):
    """A person left the corp. Current form of a third-party app: one person, in Stream mode."""

    event_type: Literal["user_leave_org"] = wire("EventType", default="user_leave_org")
    """Name of the event."""
    unionid: str
    """Union id of the person."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    user_id: str | None = wire("userId", default=None)
    """User id of the person, one text; not in every example."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk, `$:LWCP_v1:$...`; the docs do not explain it."""
