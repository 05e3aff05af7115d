from __future__ import annotations

from ..model import Body


class ImageContent(Body):
    """Content of an image message."""

    media_id: str
    """Media id of the picture; 600x400 pixels (3:2) are advised."""
