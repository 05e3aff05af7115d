from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .workflow_task_fields import WorkflowTaskFields


class WorkflowTaskChangeBroadcastEventCurrent(CurrentEventFields, WorkflowTaskFields):
    """An approval task of a form that the app may read changed. Stream mode."""

    event_type: Literal["workflow_task_change_broadcast"] = wire("EventType", default="workflow_task_change_broadcast")
    """Name of the event."""
