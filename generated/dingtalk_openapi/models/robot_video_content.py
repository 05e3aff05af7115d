from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class RobotVideoContent(Body):
    """Content of a video."""

    video_media_id: str = wire("videoMediaId")
    """Media id of the video."""
    duration: str
    """Length in seconds, as text."""
    pic_media_id: str = wire("picMediaId")
    """Media id of the cover picture."""
