from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactAddOrgEventCurrent(Answer):
    """An external contact was added. Stream mode."""

    event_type: Literal["contact_add_org"] = wire("EventType", default="contact_add_org")
    """Name of the event."""
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
    """User id of the contact."""
    name: str | None = None
    """Name."""
    mobile: str | None = None
    """Mobile number."""
    state_code: str | None = wire("stateCode", default=None)
    """Country code of the mobile number."""
    company_name: str | None = wire("companyName", default=None)
    """Company of the contact."""
    title: str | None = None
    """Job title; not in every example."""
    remark: str | None = None
    """Note; not in every example."""
    follower_user_id: str | None = wire("followerUserId", default=None)
    """User id of the person who looks after the contact."""
    label_ids: list[int] = wire("labelIds", default_factory=list)
    """Ids of the labels of the contact."""
    share_user_ids: list[str] = wire("shareUserIds", default_factory=list)
    """User ids of the people who share the contact."""
    share_dept_ids: list[int] = wire("shareDeptIds", default_factory=list)
    """Ids of the departments that share the contact."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
