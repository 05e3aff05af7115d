from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class WorkflowInstanceChangeDirectedEvent(Answer):
    """An approval instance of the app changed. Parsed `biz_data` of a SyncHTTP row with biz_type 247."""

    sync_action: Literal["workflow_instance_change_directed"] = wire(
        "syncAction", default="workflow_instance_change_directed"
    )
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
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
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened; not in every example."""
