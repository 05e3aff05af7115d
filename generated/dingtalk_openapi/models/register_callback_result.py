from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class RegisterCallbackResult(OapiEnvelope):
    """The callback is registered."""
