from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .text_content import TextContent


class TextMessage(Body):
    """Plain text."""

    msgtype: Literal["text"] = "text"
    """Kind of message."""
    text: TextContent
    """Content of a text message."""
