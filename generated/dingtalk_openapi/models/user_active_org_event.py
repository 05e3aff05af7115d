from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class UserActiveOrgEvent(ClassicEventFields):
    """People who had joined the corp became active. Classic form."""

    event_type: Literal["user_active_org"] = wire("EventType", default="user_active_org")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """Userids of the people."""
