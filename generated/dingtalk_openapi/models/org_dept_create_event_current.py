from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgDeptCreateEventCurrent(Answer):
    """Departments were created. Current form."""

    event_type: Literal["org_dept_create"] = wire("EventType", default="org_dept_create")
    """Name of the event."""
    dept_id: list[int] = wire("deptId")
    """Ids of the departments."""
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
