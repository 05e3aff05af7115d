from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .get_file_download_info_option import GetFileDownloadInfoOption


class GetFileDownloadInfoRequest(Body):
    """What to download."""

    option: GetFileDownloadInfoOption | Unset = UNSET
    """Which version, and from where."""
