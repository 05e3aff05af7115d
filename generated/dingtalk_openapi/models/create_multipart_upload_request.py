from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .create_multipart_upload_option import CreateMultipartUploadOption


class CreateMultipartUploadRequest(Body):
    """What will be uploaded."""

    option: CreateMultipartUploadOption | Unset = UNSET
    """What is known of it."""
