from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class LabelUserChangeEvent(Answer):
    """Roles of people changed."""

    event_type: Literal["label_user_change"] = wire("EventType", default="label_user_change")
    """Name of the event."""
    user_id_list: list[str] = wire("userIdList")
    """User ids of the people."""
    label_id_list: list[int] = wire("labelIdList")
    """Ids of the roles."""
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
    action: str | None = None
    """What happened."""
