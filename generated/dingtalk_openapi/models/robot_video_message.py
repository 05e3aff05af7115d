from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .robot_video_content import RobotVideoContent


class RobotVideoMessage(Body):
    """A video, in a reply; observed."""

    msgtype: Literal["video"] = "video"
    """Kind of message."""
    video: RobotVideoContent
    """Content of a video."""
