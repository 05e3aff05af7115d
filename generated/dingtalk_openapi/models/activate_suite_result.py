from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class ActivateSuiteResult(OapiEnvelope):
    """The app is active; there is nothing but the envelope."""
