from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppStopEventCurrent(Answer):
    """A corp disabled an app. Stream mode."""

    event_type: Literal["org_micro_app_stop"] = wire("EventType", default="org_micro_app_stop")
    """Name of the event."""
    agent_id: int = wire("agentId")
    """Id of the app in that corp."""
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
