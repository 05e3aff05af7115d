from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgMicroAppRestoreEventCurrent(CurrentEventFields):
    """A corp enabled an app. Stream mode."""

    event_type: Literal["org_micro_app_restore"] = wire("EventType", default="org_micro_app_restore")
    """Name of the event."""
    agent_id: int = wire("agentId")
    """Id of the app in that corp."""
