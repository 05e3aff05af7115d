from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class SuiteTicketEventCurrent(Answer):
    """A new suite ticket. Stream mode."""

    event_type: Literal["suite_ticket"] = wire("EventType", default="suite_ticket")
    """Name of the event."""
    suite_ticket: str = wire("suiteTicket", secret=True)
    """The ticket that goes with the suite's key and secret; the previous one is invalid now."""
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
