from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .image_content import ImageContent


class ImageMessage(Body):
    """A picture."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""
    image: ImageContent
    """Content of an image message."""
