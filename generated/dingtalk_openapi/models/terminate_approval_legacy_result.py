from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class TerminateApprovalLegacyResult(OapiEnvelope):
    """Whether it was withdrawn, with the envelope of the old host."""

    result: bool | None = None
    """Whether it was withdrawn."""
    success: bool | None = None
    """Whether the call worked."""
    request_id: str | None = None
    """Trace id."""
