from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .robot_image_content import RobotImageContent


class RobotImageMessage(Body):
    """A picture; observed, the page of DingTalk says that webhooks send none."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""
    image: RobotImageContent
    """Content of a picture."""
