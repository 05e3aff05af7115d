from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .drive_download_address import DriveDownloadAddress


class GetDriveDownloadInfoResult(Answer):
    """Where the bytes of a file are."""

    download_info: DriveDownloadAddress | None = wire("downloadInfo", default=None)
    """The address."""
    region: str | None = None
    """Where the file is stored."""
