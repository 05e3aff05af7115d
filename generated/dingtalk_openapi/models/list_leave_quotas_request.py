from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListLeaveQuotasRequest(Body):
    """Whose balances, of which type of leave."""

    leave_code: str
    """Which type of leave, by `leave_code` of `list_leave_types`."""
    op_userid: str
    """Userid of the person who asks: an administrator of the corp who may use the app OA 审批."""
    userids: Sequence[str | int] = wire(joined=",")
    """Userids of the people; at most 50 by the official Java SDK."""
    offset: int
    """How many entries to skip; 0 first."""
    size: int
    """How many entries a page has at most."""
