from __future__ import annotations

from ..model import Answer, wire


class ExternalContact(Answer):
    """An external contact."""

    userid: str
    """The userid of the external contact."""
    title: str | None = None
    """Position of the external contact."""
    share_dept_ids: list[int] = wire(default_factory=list)
    """Ids of the departments that share the external contact."""
    label_ids: list[int] = wire(default_factory=list)
    """Ids of its labels."""
    remark: str | None = None
    """Remark."""
    address: str | None = None
    """Address of the external contact."""
    name: str | None = None
    """Name of the external contact."""
    follower_user_id: str | None = None
    """The userid of the one of the corp's people who is in charge."""
    state_code: str | None = None
    """Country code of the mobile number."""
    company_name: str | None = None
    """Name of the company that the external contact is of."""
    share_user_ids: list[str] = wire(default_factory=list)
    """Userids of the people of the corp who share the external contact."""
    mobile: str | None = None
    """Mobile number; third-party apps do not get it."""
    email: str | None = None
    """E-mail address."""
