from __future__ import annotations

from ..model import Body, wire


class RobotVideoContent(Body):
    """Content of a video."""

    video_media_id: str = wire("videoMediaId")
    """Media id of the video."""
    duration: str
    """Length in seconds, as text."""
    pic_media_id: str = wire("picMediaId")
    """Media id of the cover picture."""
