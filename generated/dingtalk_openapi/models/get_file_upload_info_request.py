from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .get_file_upload_info_option import GetFileUploadInfoOption


class GetFileUploadInfoRequest(Body):
    """What will be uploaded."""

    protocol: str = "HEADER_SIGNATURE"
    """How the bytes are uploaded."""
    option: GetFileUploadInfoOption | Unset = UNSET
    """What is known of it."""
