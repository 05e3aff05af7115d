from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateCallbackResult(OapiEnvelope):
    """The registration was replaced."""
