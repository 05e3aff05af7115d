from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class CreateApprovalLegacyResult(OapiEnvelope):
    """The approval, with the envelope of the old host."""

    process_instance_id: str
    """Id of the approval."""
    request_id: str | None = None
    """Trace id."""
