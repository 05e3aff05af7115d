from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class UserModifyOrgEvent(ClassicEventFields):
    """People's entries in the address book changed. Classic form."""

    event_type: Literal["user_modify_org"] = wire("EventType", default="user_modify_org")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """Userids of the people."""
