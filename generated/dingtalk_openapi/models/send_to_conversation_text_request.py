from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .text_content import TextContent


class SendToConversationTextRequest(Body):
    """A text message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["text"] = "text"
    """Kind of message."""
    text: TextContent
    """Content of a text message."""
