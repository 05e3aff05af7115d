from __future__ import annotations

from typing import Literal

from ..model import wire
from .bpms_task_fields import BpmsTaskFields


class BpmsTaskChangeEventCurrent(BpmsTaskFields):
    """An approval task was started, finished, handed on or cancelled. Current form."""

    event_id: str = wire("eventId")
    """Id of this event."""
    event_type: Literal["bpms_task_change"] = wire("EventType", default="bpms_task_change")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
