from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class WorkflowTaskChangeDirectedEvent(Answer):
    """An approval task of the app changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["workflow_task_change_directed"] = wire("syncAction", default="workflow_task_change_directed")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
