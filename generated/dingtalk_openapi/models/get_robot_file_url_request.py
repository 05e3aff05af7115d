from __future__ import annotations

from ..model import Body, wire


class GetRobotFileUrlRequest(Body):
    """Which file of which robot."""

    download_code: str = wire("downloadCode")
    """The code that the inbound message carries (picture, audio, video, file, richText)."""
    robot_code: str = wire("robotCode")
    """The robot that received the message."""
