from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class LabelUserChangeEvent(CurrentEventFields):
    """Roles of people changed."""

    event_type: Literal["label_user_change"] = wire("EventType", default="label_user_change")
    """Name of the event."""
    user_id_list: list[str] = wire("userIdList")
    """Userids of the people."""
    label_id_list: list[int] = wire("labelIdList")
    """Ids of the roles."""
    action: str | None = None
    """What happened."""
