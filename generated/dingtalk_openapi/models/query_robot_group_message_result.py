from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_message_reader import RobotMessageReader


class QueryRobotGroupMessageResult(Answer):
    """Who has read a group message."""

    send_status: str = wire("sendStatus")
    """State of the message."""
    read_user_ids: list[str] = wire("readUserIds", default_factory=list)
    """Userids that have read it."""
    read_users: list[RobotMessageReader] = wire("readUsers", default_factory=list)
    """Who has read it, with both ids; in the official SDKs only."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
