from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .get_multipart_upload_infos_option import GetMultipartUploadInfosOption


class GetMultipartUploadInfosRequest(Body):
    """Which parts of which upload."""

    upload_key: str = wire("uploadKey")
    """The `uploadKey` of the upload."""
    part_numbers: Sequence[int] = wire("partNumbers")
    """Numbers of the parts; the first is 1."""
    option: GetMultipartUploadInfosOption | Unset = UNSET
    """How to send them."""
