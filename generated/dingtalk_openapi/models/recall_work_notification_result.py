from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class RecallWorkNotificationResult(OapiEnvelope):
    """The notification was withdrawn."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
