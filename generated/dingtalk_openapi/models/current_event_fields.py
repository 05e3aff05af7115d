from __future__ import annotations

from ..model import Answer, wire


class CurrentEventFields(Answer):
    """What the current form of an event carries besides its tag and payload. In Stream mode these fields, and the tag, are headers of the
    frame: `x-stream-headers` says which header is which field.
    """

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
