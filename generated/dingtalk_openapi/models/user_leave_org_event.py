from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserLeaveOrgEvent(Answer):
    """People left the corp. Classic form."""

    event_type: Literal["user_leave_org"] = wire("EventType", default="user_leave_org")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """User ids of the people."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
