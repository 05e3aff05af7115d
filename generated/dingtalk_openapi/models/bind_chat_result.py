from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class BindChatResult(OapiEnvelope):
    """The app was bound."""
