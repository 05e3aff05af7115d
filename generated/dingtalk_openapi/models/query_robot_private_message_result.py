from __future__ import annotations

from ..model import Answer, wire


class QueryRobotPrivateMessageResult(Answer):
    """Who has read a message in a conversation of two people."""

    send_status: str | None = wire("sendStatus", default=None)
    """State of the message."""
    read_user_ids: list[str] = wire("readUserIds", default_factory=list)
    """Userids of those who have read it."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
