from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class UserAddOrgEventCurrent(CurrentEventFields):
    """People joined the corp. Current form."""

    event_type: Literal["user_add_org"] = wire("EventType", default="user_add_org")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """Userids of the people."""
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
    timestamp: str | None = None
    """Time of the event in milliseconds, as text, under the name that one official example of a Stream frame has."""
