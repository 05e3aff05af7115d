from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgRemoveEventSync(SyncEventFields):
    """The corp was dissolved; which, is the `corp_id` of the row. Parsed `biz_data` of a SyncHTTP row with biz_type 16."""

    sync_action: Literal["org_remove"] = wire("syncAction", default="org_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
