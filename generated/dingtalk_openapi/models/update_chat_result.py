from __future__ import annotations

from .oapi_loose_envelope import OapiLooseEnvelope


class UpdateChatResult(OapiLooseEnvelope):
    """The group was changed."""
