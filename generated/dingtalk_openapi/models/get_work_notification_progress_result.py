from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .work_notification_progress import WorkNotificationProgress


class GetWorkNotificationProgressResult(OapiEnvelope):
    """How far the job is."""

    progress: WorkNotificationProgress
    """Progress of the job that sends a work notification."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
