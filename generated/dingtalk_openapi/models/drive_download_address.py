from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_headers import SignedHeaders


class DriveDownloadAddress(Answer):
    """Where the bytes are, and with which headers."""

    resource_url: str | None = wire("resourceUrl", default=None, secret=True)
    """Temporary, signed address."""
    internal_resource_url: str | None = wire("internalResourceUrl", default=None, secret=True)
    """Temporary, signed address in the network of Alibaba Cloud."""
    expiration_seconds: int | None = wire("expirationSeconds", default=None)
    """Seconds until this expires."""
    headers: SignedHeaders | None = None
    """Headers to send, name → value: they carry a signature. A header that is not there, such as Content-Type, must not be sent with an
    upload: it would not fit the signature."""
