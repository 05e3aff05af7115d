from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .workflow_instance_fields import WorkflowInstanceFields


class WorkflowInstanceChangeBroadcastEventCurrent(CurrentEventFields, WorkflowInstanceFields):
    """An approval instance of a form that the app may read changed. Stream mode."""

    event_type: Literal["workflow_instance_change_broadcast"] = wire("EventType", default="workflow_instance_change_broadcast")
    """Name of the event."""
