from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UnbindChatResult(OapiEnvelope):
    """The app was taken off."""
