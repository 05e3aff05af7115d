from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgDeptRemoveEventCurrent(Answer):
    """Departments were removed. Current form."""

    event_id: str = wire("eventId")
    """Id of this event."""
    event_type: Literal["org_dept_remove"] = wire("EventType", default="org_dept_remove")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    dept_id: list[int] = wire("deptId", default_factory=list)
    """Ids of the departments; an archived page, for third-party apps, does without."""
