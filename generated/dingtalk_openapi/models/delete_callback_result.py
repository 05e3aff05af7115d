from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class DeleteCallbackResult(OapiEnvelope):
    """The registration is gone."""
