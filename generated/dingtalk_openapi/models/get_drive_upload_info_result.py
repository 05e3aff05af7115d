from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .drive_upload_address import DriveUploadAddress
    from .drive_upload_key import DriveUploadKey


class GetDriveUploadInfoResult(Answer):
    """How to upload the bytes of a file."""

    sts_upload_info: DriveUploadKey | None = wire("stsUploadInfo", default=None)
    """A temporary key for OSS."""
    header_signature_upload_info: DriveUploadAddress | None = wire("headerSignatureUploadInfo", default=None)
    """An address with signed headers."""
    region: str | None = None
    """Where the file is stored."""
