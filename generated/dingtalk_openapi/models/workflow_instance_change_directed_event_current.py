from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .workflow_instance_fields import WorkflowInstanceFields


class WorkflowInstanceChangeDirectedEventCurrent(CurrentEventFields, WorkflowInstanceFields):
    """An approval instance of the app changed. Stream mode."""

    event_type: Literal["workflow_instance_change_directed"] = wire("EventType", default="workflow_instance_change_directed")
    """Name of the event."""
