from __future__ import annotations

from ..model import Answer, wire


class QueryRobotGroupMessageResult(Answer):
    """Who has read a group message."""

    send_status: str = wire("sendStatus")
    """State of the message."""
    read_user_ids: list[str] = wire("readUserIds", default_factory=list)
    """User ids that have read it."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
