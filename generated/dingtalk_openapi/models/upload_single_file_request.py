from __future__ import annotations

from ..model import Body, File


class UploadSingleFileRequest(Body):
    """The multipart form of an upload to the drive."""

    file: File
    """The content, at most 8 MB."""
