from __future__ import annotations

from ..model import Body, File


class UploadMediaRequest(Body):
    """The multipart form of an upload."""

    media: File
    """The file part; file name, length and content type come with it."""
