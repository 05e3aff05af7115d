from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_quote_text import RobotQuoteText


class RobotQuoteMessage(Answer):
    """A message that another one answers, in an older form; observed, on no page."""

    msg_id: str | None = wire("msgId", default=None)
    """Id of the message, encrypted."""
    msgtype: str | None = None
    """Kind of message."""
    text: RobotQuoteText | None = None
    """Text of a message in an older form."""
    sender_nick: str | None = wire("senderNick", default=None)
    """Nick name of who wrote it."""
    sender_id: str | None = wire("senderId", default=None)
    """Id of who wrote it, encrypted."""
