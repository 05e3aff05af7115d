from __future__ import annotations

from ..model import Answer, wire


class ExternalContactFields(Answer):
    """What the events of external contacts tell of one: what is in the address book now."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the contact."""
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
    """Userid of the person who looks after the contact."""
    label_ids: list[int] = wire("labelIds", default_factory=list)
    """Ids of the labels of the contact."""
    share_user_ids: list[str] = wire("shareUserIds", default_factory=list)
    """Userids of the people who share the contact."""
    share_dept_ids: list[int] = wire("shareDeptIds", default_factory=list)
    """Ids of the departments that share the contact."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
