from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .work_notification_send_result import WorkNotificationSendResult


class GetWorkNotificationResultResult(Answer):
    """Who got the notification."""

    errcode: int
    """Always 0 in a successful answer."""
    send_result: WorkNotificationSendResult
    """Result of a work notification, by recipient."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
