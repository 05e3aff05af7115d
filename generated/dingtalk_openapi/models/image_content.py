from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class ImageContent(Body):
    """Content of an image message."""

    media_id: str
    """Media id of the picture; 600x400 pixels (3:2) are advised."""
