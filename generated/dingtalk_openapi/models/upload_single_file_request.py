from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from ..types import File


class UploadSingleFileRequest(Body):
    """The multipart form of an upload to the drive."""

    file: File
    """The content, at most 8 MB."""
