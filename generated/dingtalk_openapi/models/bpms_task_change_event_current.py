from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class BpmsTaskChangeEventCurrent(Answer):
    """An approval task was started, finished, handed on or cancelled. Current form."""

    event_id: str = wire("eventId")
    """Id of this event."""
    process_instance_id: str = wire("processInstanceId")
    """Id of the approval instance."""
    event_type: Literal["bpms_task_change"] = wire("EventType", default="bpms_task_change")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
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
    """User id of the approver."""
    task_id: int | None = wire("taskId", default=None)
    """Id of the task."""
    biz_category_id: str | None = wire("bizCategoryId", default=None)
    """Business category of the form."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the instance."""
