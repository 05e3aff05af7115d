from __future__ import annotations

from ..model import Body, wire


class RobotFeedCardLink(Body):
    """One link of a feed card."""

    title: str
    """Text of the line."""
    message_url: str = wire("messageURL")
    """Address that a click opens; URL in capitals."""
    pic_url: str = wire("picURL")
    """Address of the picture; URL in capitals."""
