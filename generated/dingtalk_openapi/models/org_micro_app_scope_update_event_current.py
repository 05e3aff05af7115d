from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgMicroAppScopeUpdateEventCurrent(CurrentEventFields):
    """A corp changed who can see an app; who, is not told. Stream mode."""

    event_type: Literal["org_micro_app_scope_update"] = wire("EventType", default="org_micro_app_scope_update")
    """Name of the event."""
    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in that corp."""
