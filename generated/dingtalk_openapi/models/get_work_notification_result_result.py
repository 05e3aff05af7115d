from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .work_notification_send_result import WorkNotificationSendResult


class GetWorkNotificationResultResult(OapiEnvelope):
    """Who got the notification."""

    send_result: WorkNotificationSendResult
    """Result of a work notification, by recipient."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
