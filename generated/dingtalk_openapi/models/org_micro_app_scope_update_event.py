from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgMicroAppScopeUpdateEvent(SyncEventFields):
    """A corp changed who can see an app. Parsed `biz_data` of a SyncHTTP row with biz_type 7."""

    sync_action: Literal["org_micro_app_scope_update"] = wire("syncAction", default="org_micro_app_scope_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in that corp."""
    user_visible_scopes: str | None = wire("userVisibleScopes", default=None)
    """Userids of the people who see it now, as the JSON text of a list of texts."""
    dept_visible_scopes: str | None = wire("deptVisibleScopes", default=None)
    """Ids of the departments that see it now, as the JSON text of a list of texts."""
