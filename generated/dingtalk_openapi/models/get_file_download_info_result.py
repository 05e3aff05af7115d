from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_resource import SignedResource


class GetFileDownloadInfoResult(Answer):
    """Where the bytes of a file are."""

    header_signature_info: SignedResource = wire("headerSignatureInfo")
    """Where they are, with HEADER_SIGNATURE."""
    protocol: str | None = None
    """How they are downloaded."""
