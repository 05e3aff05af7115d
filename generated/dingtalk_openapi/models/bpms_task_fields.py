from __future__ import annotations

from ..model import Answer, wire


class BpmsTaskFields(Answer):
    """Payload of the event of an approval task, the same in both forms."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval instance."""
    create_time: int | None = wire("createTime", default=None)
    """When it was created, in milliseconds."""
    finish_time: int | None = wire("finishTime", default=None)
    """When the task ended, in milliseconds."""
    title: str | None = None
    """Title of the instance."""
    type_: str | None = wire("type", default=None)
    """What happened."""
    result: str | None = None
    """Outcome."""
    remark: str | None = None
    """Comment of the approver."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the approver."""
    task_id: int | None = wire("taskId", default=None)
    """Id of the task."""
    biz_category_id: str | None = wire("bizCategoryId", default=None)
    """Business category of the form."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the instance."""
