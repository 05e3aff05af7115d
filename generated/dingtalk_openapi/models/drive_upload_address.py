from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_headers import SignedHeaders


class DriveUploadAddress(Answer):
    """Where the bytes go, and with which headers."""

    resource_url: str | None = wire("resourceUrl", default=None)
    """The address."""
    internal_resource_url: str | None = wire("internalResourceUrl", default=None)
    """The address in the network of Alibaba Cloud."""
    expiration_seconds: int | None = wire("expirationSeconds", default=None)
    """Seconds until this expires."""
    headers: SignedHeaders | None = None
    """Headers to send, name → value: they carry a signature. A header that is not there, such as Content-Type, must not be sent with an
    upload: it would not fit the signature."""
    media_id: str | None = wire("mediaId", default=None)
    """Name of the file in OSS, which `create_drive_file` takes."""
