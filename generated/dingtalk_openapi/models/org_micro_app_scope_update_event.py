from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppScopeUpdateEvent(Answer):
    """A corp changed who can see an app. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_micro_app_scope_update"] = wire("syncAction", default="org_micro_app_scope_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
