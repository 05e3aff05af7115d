from __future__ import annotations

from ..model import Answer, wire


class StreamFrameHeaders(Answer):
    """What a frame is about. Every value is text."""

    topic: str
    """What the frame is about."""
    message_id: str | None = wire("messageId", default=None)
    """Id of the frame, to be copied into the answer; absent in the example of disconnect."""
    content_type: str | None = wire("contentType", default=None)
    """Media type of `data`, `application/json`."""
    time: str | None = None
    """Time in milliseconds, as text."""
    app_id: str | None = wire("appId", default=None)
    """The app, as in the SDKs and the example of a robot message."""
    connection_id: str | None = wire("connectionId", default=None)
    """The connection, as in the SDKs."""
    event_type: str | None = wire("eventType", default=None)
    """Name of the event, such as `user_add_org`; EVENT only."""
    event_id: str | None = wire("eventId", default=None)
    """Id of the event; EVENT only."""
    event_corp_id: str | None = wire("eventCorpId", default=None)
    """Corp of the event; EVENT only."""
    event_born_time: str | None = wire("eventBornTime", default=None)
    """Time of the event in milliseconds, as text; EVENT only."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; EVENT only."""
