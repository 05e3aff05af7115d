from __future__ import annotations

from ..model import Answer


class WorkNotificationProgress(Answer):
    """Progress of the job that sends a work notification."""

    progress_in_percent: int | None = None
    """Progress in percent, 0 to 100."""
    status: int | None = None
    """State of the job."""
