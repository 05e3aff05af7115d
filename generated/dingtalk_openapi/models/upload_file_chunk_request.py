from __future__ import annotations

from ..model import Body, File


class UploadFileChunkRequest(Body):
    """The multipart form of one chunk."""

    file: File
    """The chunk, 100 KB (except the last) to 8 MB."""
