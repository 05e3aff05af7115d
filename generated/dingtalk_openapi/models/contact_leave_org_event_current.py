from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class ContactLeaveOrgEventCurrent(CurrentEventFields):
    """An external contact was removed. Stream mode."""

    event_type: Literal["contact_leave_org"] = wire("EventType", default="contact_leave_org")
    """Name of the event."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the contact; not in every example."""
