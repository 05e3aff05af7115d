from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from ..types import File


class UploadMediaRequest(Body):
    """The multipart form of an upload."""

    media: File
    """The file part; file name, length and content type come with it."""
