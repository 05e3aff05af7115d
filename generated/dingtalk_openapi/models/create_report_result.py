from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class CreateReportResult(OapiEnvelope):
    """The report that was made."""

    result: str | None = None
    """Id of the report."""
    request_id: str | None = None
    """Trace id of the call."""
