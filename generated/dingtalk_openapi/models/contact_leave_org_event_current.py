from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ContactLeaveOrgEventCurrent(Answer):
    """An external contact was removed. Stream mode."""

    event_type: Literal["contact_leave_org"] = wire("EventType", default="contact_leave_org")
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
    user_id: str | None = wire("userId", default=None)
    """User id of the contact; not in every example."""
