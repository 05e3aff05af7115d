from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleRemoveEventCurrent(Answer):
    """A role was removed. Stream mode."""

    event_type: Literal["org_role_remove"] = wire("EventType", default="org_role_remove")
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
    role_id: str | None = wire("roleId", default=None)
    """Id of the role, a text here; not in every example."""
