from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateChatNicknameResult(OapiEnvelope):
    """Whether it was done."""

    success: bool | None = None
    """Whether it was done."""
    request_id: str | None = None
    """Id of the request."""
