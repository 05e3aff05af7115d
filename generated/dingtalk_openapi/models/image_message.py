from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .image_content import ImageContent


class ImageMessage(Body):
    """A picture."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""
    image: ImageContent
    """Content of an image message."""
