from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class GetChatQrCodeResult(OapiEnvelope):
    """The link."""

    result: str | None = None
    """The link to join."""
    success: bool | None = None
    """Whether it was done."""
    request_id: str | None = None
    """Id of the request."""
