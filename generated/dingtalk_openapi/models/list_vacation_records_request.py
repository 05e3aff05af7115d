from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListVacationRecordsRequest(Body):
    """Whose records, of which type of leave."""

    op_userid: str
    """Userid of the person who asks: an administrator of the corp who may use the app OA 审批."""
    leave_code: str
    """Which type of leave, by `leave_code` of `list_leave_types`."""
    userids: Sequence[str | int] = wire(joined=",")
    """Userids of the people, at most 50."""
    offset: int
    """Where the page begins, 0 first; whether records or pages are counted, the page leaves open."""
    size: int
    """How many records a page has at most."""
