from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgMicroAppStopEventCurrent(CurrentEventFields):
    """A corp disabled an app. Stream mode."""

    event_type: Literal["org_micro_app_stop"] = wire("EventType", default="org_micro_app_stop")
    """Name of the event."""
    agent_id: int = wire("agentId")
    """Id of the app in that corp."""
