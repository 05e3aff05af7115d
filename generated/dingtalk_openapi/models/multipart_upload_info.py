from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_resource import SignedResource


class MultipartUploadInfo(Answer):
    """Where a part goes."""

    part_number: int = wire("partNumber")
    """Number of the part."""
    header_signature_info: SignedResource = wire("headerSignatureInfo")
    """Where it goes."""
