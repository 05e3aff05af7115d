from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .user_modify_org_diff import UserModifyOrgDiff


class UserModifyOrgEventCurrent(CurrentEventFields):
    """People's entries in the address book changed. Current form."""

    event_type: Literal["user_modify_org"] = wire("EventType", default="user_modify_org")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """Userids of the people."""
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
    diff_info: UserModifyOrgDiff | None = wire("diffInfo", default=None)
    """What changed in the entry of one person."""
