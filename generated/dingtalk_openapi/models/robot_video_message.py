from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .robot_video_content import RobotVideoContent


class RobotVideoMessage(Body):
    """A video, in a reply; observed."""

    msgtype: Literal["video"] = "video"
    """Kind of message."""
    video: RobotVideoContent
    """Content of a video."""
