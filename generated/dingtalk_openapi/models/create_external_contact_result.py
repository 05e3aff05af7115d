from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class CreateExternalContactResult(OapiEnvelope):
    """The userid of the external contact, with the envelope of the old host."""

    userid: str
    """The userid of the external contact."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
