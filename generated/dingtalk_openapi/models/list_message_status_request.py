from __future__ import annotations

from ..model import Body, wire


class ListMessageStatusRequest(Body):
    """Which message to look at."""

    message_id: str = wire("messageId")
    """The `messageId` that `send_message` answered, at most 128 characters."""
