from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgMicroAppRemoveEventCurrent(CurrentEventFields):
    """A corp removed an app and left its authorisation as it is. Stream mode."""

    event_type: Literal["org_micro_app_remove"] = wire("EventType", default="org_micro_app_remove")
    """Name of the event."""
    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in that corp."""
