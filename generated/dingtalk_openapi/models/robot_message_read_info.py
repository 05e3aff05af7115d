from __future__ import annotations

from ..model import Answer, wire


class RobotMessageReadInfo(Answer):
    """Whether one recipient has read the message."""

    name: str | None = None
    """Name of the recipient."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the recipient."""
    read_status: str | None = wire("readStatus", default=None)
    """Whether the recipient has read it."""
    read_timestamp: int | None = wire("readTimestamp", default=None)
    """When it was read; declared on the page, its unit not documented, and not delivered."""
