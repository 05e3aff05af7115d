from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListLeaveTypesRequest(Body):
    """Who asks, and for which types."""

    op_userid: str
    """Userid of the person who asks: an administrator of the corp who may use the app OA 审批."""
    vacation_source: str | Unset = UNSET
    """Which types: `all`, or an empty text for those that were made with calls."""
