from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UploadFileChunkResult(OapiEnvelope):
    """The chunk was taken on."""

    media_id: str | None = None
    """Id of the file; in the table of the page, and not in its example."""
