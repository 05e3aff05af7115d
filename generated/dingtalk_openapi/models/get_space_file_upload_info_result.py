from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_resource import SignedResource


class GetSpaceFileUploadInfoResult(Answer):
    """How to upload the bytes of a file."""

    upload_key: str = wire("uploadKey")
    """Names the upload when it is committed."""
    header_signature_info: SignedResource = wire("headerSignatureInfo")
    """Where the bytes go, with HEADER_SIGNATURE."""
    storage_driver: str | None = wire("storageDriver", default=None)
    """What stores the file."""
    protocol: str | None = None
    """How the bytes are uploaded."""
