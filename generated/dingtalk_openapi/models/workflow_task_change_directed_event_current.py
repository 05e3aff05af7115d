from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .workflow_task_fields import WorkflowTaskFields


class WorkflowTaskChangeDirectedEventCurrent(CurrentEventFields, WorkflowTaskFields):
    """An approval task of the app changed. Stream mode."""

    event_type: Literal["workflow_task_change_directed"] = wire("EventType", default="workflow_task_change_directed")
    """Name of the event."""
