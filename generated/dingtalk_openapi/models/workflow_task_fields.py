from __future__ import annotations

from ..model import Answer, wire


class WorkflowTaskFields(Answer):
    """What the event of an approval task of the app's own form tells."""

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
    """Userid of the approver, or of who handed the task on."""
