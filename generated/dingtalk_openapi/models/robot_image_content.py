from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class RobotImageContent(Body):
    """Content of a picture."""

    pic_url: str = wire("picURL")
    """Address of the picture, or its media id (one client)."""
