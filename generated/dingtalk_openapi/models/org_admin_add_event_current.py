from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgAdminAddEventCurrent(Answer):
    """People became administrators. Current form."""

    event_type: Literal["org_admin_add"] = wire("EventType", default="org_admin_add")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """User ids of the people."""
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
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
