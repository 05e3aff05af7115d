from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .work_notification_progress import WorkNotificationProgress


class GetWorkNotificationProgressResult(Answer):
    """How far the job is."""

    errcode: int
    """Always 0 in a successful answer."""
    progress: WorkNotificationProgress
    """Progress of the job that sends a work notification."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
