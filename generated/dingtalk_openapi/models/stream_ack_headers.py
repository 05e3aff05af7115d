from __future__ import annotations

from ..model import Body, wire


class StreamAckHeaders(Body):
    """To which frame a frame of the client belongs."""

    message_id: str = wire("messageId")
    """The `messageId` of the frame that is answered."""
    content_type: str = wire("contentType", default="application/json")
    """Media type of `data`, `application/json`."""
