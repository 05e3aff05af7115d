from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactLeaveOrgEvent(Answer):
    """An external contact was removed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["contact_leave_org"] = wire("syncAction", default="contact_leave_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
