from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateExternalContactResult(OapiEnvelope):
    """That the external contact is changed, with the envelope of the old host."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
