from __future__ import annotations

from typing import TYPE_CHECKING

from ..inbound import InboundMessage
from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_replied_content import RobotRepliedContent


class RobotRepliedMessage(InboundMessage, Answer):
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors `plain_text`, `files` and
    `quoted` besides.
    """

    msg_type: str | None = wire("msgType", default=None)
    """Kind of message."""
    msg_id: str | None = wire("msgId", default=None)
    """Id of the message, encrypted."""
    sender_id: str | None = wire("senderId", default=None)
    """Id of who wrote it, encrypted; that of the robot for its own messages."""
    sender_nick: str | None = wire("senderNick", default=None)
    """Nick name of who wrote it."""
    created_at: int | None = wire("createdAt", default=None)
    """When it was written, in milliseconds."""
    content: RobotRepliedContent | None = None
    """Content of a quoted message; which fields there are follows from its `msgType`. Cards mostly have none."""
