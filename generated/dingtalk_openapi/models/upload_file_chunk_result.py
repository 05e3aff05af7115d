from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UploadFileChunkResult(OapiEnvelope):
    """The chunk was taken on."""
