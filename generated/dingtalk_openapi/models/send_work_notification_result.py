from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class SendWorkNotificationResult(OapiEnvelope):
    """The job that was started."""

    task_id: int
    """Id of the asynchronous job."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
