from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .get_space_file_upload_info_option import GetSpaceFileUploadInfoOption


class GetSpaceFileUploadInfoRequest(Body):
    """What will be uploaded."""

    protocol: str = "HEADER_SIGNATURE"
    """How the bytes are uploaded."""
    multipart: bool
    """In parts: a file from 5 GB on must be."""
    option: GetSpaceFileUploadInfoOption | Unset = UNSET
    """What is known of it."""
