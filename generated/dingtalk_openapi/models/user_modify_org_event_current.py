from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Answer, wire

if TYPE_CHECKING:
    from .user_modify_org_diff import UserModifyOrgDiff


class UserModifyOrgEventCurrent(Answer):
    """People's entries in the address book changed. Current form."""

    event_type: Literal["user_modify_org"] = wire("EventType", default="user_modify_org")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """User ids of the people."""
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
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
    diff_info: UserModifyOrgDiff | None = wire("diffInfo", default=None)
    """What changed in the entry of one person."""
