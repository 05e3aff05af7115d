from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .multipart_upload_info import MultipartUploadInfo


class GetMultipartUploadInfosResult(Answer):
    """Where the parts go."""

    multipart_header_signature_infos: list[MultipartUploadInfo] = wire("multipartHeaderSignatureInfos")
    """One for each part."""
