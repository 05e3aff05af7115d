from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class SaveReportContentResult(OapiEnvelope):
    """The content that was kept."""

    result: str | None = None
    """Id of the content."""
    request_id: str | None = None
    """Trace id of the call."""
