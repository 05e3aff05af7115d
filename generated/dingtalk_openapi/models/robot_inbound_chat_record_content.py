from __future__ import annotations

from ..model import Answer, wire


class RobotInboundChatRecordContent(Answer):
    """Content of a forwarded conversation; observed."""

    title: str | None = None
    """Title, of a forwarded conversation or a card."""
    summary: str | None = None
    """The first messages, a line for each (chatRecord)."""
    chat_record: str | None = wire("chatRecord", default=None)
    """The messages as JSON text, a list of objects (chatRecord); DingTalk leaves some of them out, or all. Some clients saw a list."""
