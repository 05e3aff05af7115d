from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class WorkflowInstanceChangeDirectedEventCurrent(Answer):
    """An approval instance of the app changed. Stream mode."""

    event_type: Literal["workflow_instance_change_directed"] = wire(
        "EventType", default="workflow_instance_change_directed"
    )
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    process_instance_id: str | None = wire("processInstanceId", default=None)
    """Id of the approval instance."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the instance."""
    create_time: int | None = wire("createTime", default=None)
    """When the instance was created, in milliseconds."""
    finsh_time: int | None = wire("finshTime", default=None)
    """When the instance ended, in milliseconds; spelled so in the examples."""
    finish_time: int | None = wire("finishTime", default=None)
    """When the instance ended, in milliseconds; spelled so in the table of an archived page."""
    type_: str | None = wire("type", default=None)
    """What happened."""
    result: str | None = None
    """Outcome; absent on `terminate`."""
    title: str | None = None
    """Title of the instance."""
    version: str | None = None
    """Version of the form, as text; the docs do not explain it."""
    url: str | None = None
    """Address of the approval page."""
    staff_id: str | None = wire("staffId", default=None)
    """User id of the person who started the instance."""
