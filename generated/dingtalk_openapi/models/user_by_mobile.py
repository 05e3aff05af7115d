from __future__ import annotations

from ..model import Answer, wire


class UserByMobile(Answer):
    """Who has the mobile number."""

    userid: str | None = None
    """The userid in the corp."""
    exclusive_account_userid_list: list[str] = wire(default_factory=list)
    """Userids of the exclusive accounts of this corp with this number."""
