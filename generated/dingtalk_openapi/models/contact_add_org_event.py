from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactAddOrgEvent(Answer):
    """An external contact was added. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["contact_add_org"] = wire("syncAction", default="contact_add_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
