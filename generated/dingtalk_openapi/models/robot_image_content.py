from __future__ import annotations

from ..model import Body, wire


class RobotImageContent(Body):
    """Content of a picture."""

    pic_url: str = wire("picURL")
    """Address of the picture, or its media id (one client)."""
