from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class ContactLeaveOrgEvent(SyncEventFields):
    """An external contact was removed. Parsed `biz_data` of a SyncHTTP row with biz_type 20."""

    sync_action: Literal["contact_leave_org"] = wire("syncAction", default="contact_leave_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the contact; examples without it have it as `biz_id` of the row."""
