from __future__ import annotations

from ..model import Answer, wire


class WorkflowInstanceFields(Answer):
    """What the event of an approval instance of the app's own form tells."""

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
    """Userid of the person who started the instance."""
