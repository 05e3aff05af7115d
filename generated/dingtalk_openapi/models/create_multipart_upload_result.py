from __future__ import annotations

from ..model import Answer, wire


class CreateMultipartUploadResult(Answer):
    """An upload in parts."""

    upload_key: str = wire("uploadKey")
    """Names the upload in the calls that follow."""
    storage_driver: str | None = wire("storageDriver", default=None)
    """What stores the file."""
