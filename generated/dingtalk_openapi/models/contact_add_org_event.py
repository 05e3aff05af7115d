from __future__ import annotations

from typing import Literal

from ..model import wire
from .external_contact_fields import ExternalContactFields
from .sync_event_fields import SyncEventFields


class ContactAddOrgEvent(SyncEventFields, ExternalContactFields):
    """An external contact was added. Parsed `biz_data` of a SyncHTTP row with biz_type 20."""

    sync_action: Literal["contact_add_org"] = wire("syncAction", default="contact_add_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
