from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .image_content import ImageContent


class SendToConversationImageRequest(Body):
    """An image message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["image"] = "image"
    """Kind of message."""
    image: ImageContent
    """Content of an image message."""
