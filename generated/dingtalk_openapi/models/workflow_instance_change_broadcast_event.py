from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields
from .workflow_instance_fields import WorkflowInstanceFields


class WorkflowInstanceChangeBroadcastEvent(SyncEventFields, WorkflowInstanceFields):
    """An approval instance of a form that the app may read changed. Parsed `biz_data` of a SyncHTTP row with biz_type 245."""

    sync_action: Literal["workflow_instance_change_broadcast"] = wire("syncAction", default="workflow_instance_change_broadcast")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened; not in every example."""
