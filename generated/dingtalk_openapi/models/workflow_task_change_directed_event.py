from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class WorkflowTaskChangeDirectedEvent(Answer):
    """An approval task of the app changed. Parsed `biz_data` of a SyncHTTP row with biz_type 248."""

    sync_action: Literal["workflow_task_change_directed"] = wire("syncAction", default="workflow_task_change_directed")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    task_id: int | None = wire("taskId", default=None)
    """Id of the task."""
    process_instance_id: str | None = wire("processInstanceId", default=None)
    """Id of the approval instance."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the instance."""
    create_time: int | None = wire("createTime", default=None)
    """When the task was created, in milliseconds."""
    finsh_time: int | None = wire("finshTime", default=None)
    """When the task ended or was handed on, in milliseconds; spelled so in the examples."""
    finish_time: int | None = wire("finishTime", default=None)
    """When the task ended or was handed on, in milliseconds; spelled so in the table of an archived page."""
    type_: str | None = wire("type", default=None)
    """What happened."""
    result: str | None = None
    """Outcome."""
    remark: str | None = None
    """Comment of the approver."""
    title: str | None = None
    """Title of the instance."""
    staff_id: str | None = wire("staffId", default=None)
    """User id of the approver, or of who handed the task on."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened; not in every example."""
