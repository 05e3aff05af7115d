from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgMicroAppRemoveEvent(SyncEventFields):
    """A corp removed an app and left its authorisation as it is. Parsed `biz_data` of a SyncHTTP row with biz_type 7."""

    sync_action: Literal["org_micro_app_remove"] = wire("syncAction", default="org_micro_app_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in that corp."""
