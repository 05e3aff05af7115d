from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactModifyOrgEvent(Answer):
    """An external contact changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["contact_modify_org"] = wire("syncAction", default="contact_modify_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
