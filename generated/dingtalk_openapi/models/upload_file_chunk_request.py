from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from ..types import File


class UploadFileChunkRequest(Body):
    """The multipart form of one chunk."""

    file: File
    """The chunk, 100 KB (except the last) to 8 MB."""
