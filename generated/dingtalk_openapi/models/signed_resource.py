from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .signed_headers import SignedHeaders


class SignedResource(Answer):
    """Where the bytes of a file are sent to or fetched from, and with which headers. That host needs no access token, and must not get one."""

    resource_urls: list[str] = wire("resourceUrls")
    """Addresses, the best first."""
    headers: SignedHeaders | None = None
    """Headers to send, name → value: they carry a signature. A header that is not there, such as Content-Type, must not be sent with an
    upload: it would not fit the signature."""
    expiration_seconds: int | None = wire("expirationSeconds", default=None)
    """Seconds until this expires."""
    region: str | None = None
    """Where it is."""
    internal_resource_urls: list[str] = wire("internalResourceUrls", default_factory=list)
    """Addresses in a network of DingTalk; the page says to ignore them."""
