from __future__ import annotations

from ..model import Answer, wire


class BpmsInstanceFields(Answer):
    """Payload of the event of an approval instance, the same in both forms."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval instance."""
    create_time: int | None = wire("createTime", default=None)
    """When the instance was created, in milliseconds."""
    finish_time: int | None = wire("finishTime", default=None)
    """When the instance ended, in milliseconds; not there on `start`."""
    title: str | None = None
    """Title of the instance."""
    type_: str | None = wire("type", default=None)
    """What happened."""
    result: str | None = None
    """Outcome; absent on `terminate`."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the person who started the instance."""
    url: str | None = None
    """Address of the approval page."""
    biz_category_id: str | None = wire("bizCategoryId", default=None)
    """Business category of the form; can be empty."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    business_type: str | None = wire("businessType", default=None)
    """Kind of business, as whoever started the instance named it; the docs do not explain it."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the instance."""
