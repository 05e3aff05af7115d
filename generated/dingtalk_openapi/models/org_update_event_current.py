from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgUpdateEventCurrent(Answer):
    """The corp's own data changed. Stream mode."""

    event_type: Literal["org_update"] = wire("EventType", default="org_update")
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
    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = wire("corpName", default=None)
    """Name of the corp."""
    corp_logo_url: str | None = wire("corpLogoUrl", default=None)
    """URL of the logo."""
    industry: str | None = None
    """Industry of the corp."""
    is_authenticated: bool | None = wire("isAuthenticated", default=None)
    """Whether the corp is certified."""
    auth_level: int | None = wire("authLevel", default=None)
    """Level of certification."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
