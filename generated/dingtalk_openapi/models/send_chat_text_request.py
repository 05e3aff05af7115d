from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .text_content import TextContent


class SendChatTextRequest(Body):
    """A text message of 2016, its sender and its group."""

    chatid: str
    """The group ("chat…")."""
    sender: str
    """Userid of the sender."""
    msgtype: Literal["text"] = "text"
    """Kind of message."""
    text: TextContent
    """Content of a text message."""
