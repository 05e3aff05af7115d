from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .robot_image_content import RobotImageContent


class ReplyRobotImageMessageRequest(Body):
    """A picture, as a reply."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""

    image: RobotImageContent
    """Content of a picture."""
