from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class UserAddOrgEvent(ClassicEventFields):
    """People joined the corp. Classic form."""

    event_type: Literal["user_add_org"] = wire("EventType", default="user_add_org")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """Userids of the people."""
