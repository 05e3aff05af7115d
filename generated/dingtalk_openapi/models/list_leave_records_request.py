from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListLeaveRecordsRequest(Body):
    """Whose records, of which type of leave."""

    op_user_id: str = wire("opUserId")
    """Userid of the person who asks: an administrator of the corp who may use the app OA 审批, best its main administrator. Others see their
    own records alone."""
    leave_code: str = wire("leaveCode")
    """Which type of leave, by `leave_code` of `list_leave_types`."""
    user_ids: Sequence[str] = wire("userIds")
    """Userids of the people, at most 50."""
    page_number: int = wire("pageNumber")
    """How many records to skip, despite its name: 0 first, then all that came so far."""
    page_size: int = wire("pageSize")
    """How many records a page has at most."""
