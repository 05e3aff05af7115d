from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class UserActiveOrgEventCurrent(CurrentEventFields):
    """People who had joined the corp became active. Current form."""

    event_type: Literal["user_active_org"] = wire("EventType", default="user_active_org")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """Userids of the people."""
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
