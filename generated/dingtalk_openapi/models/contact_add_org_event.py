from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactAddOrgEvent(Answer):
    """An external contact was added. Parsed `biz_data` of a SyncHTTP row with biz_type 20."""

    sync_action: Literal["contact_add_org"] = wire("syncAction", default="contact_add_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
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
