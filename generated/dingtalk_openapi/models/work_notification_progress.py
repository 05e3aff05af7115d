from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class WorkNotificationProgress(Answer):
    """Progress of the job that sends a work notification."""

    progress_in_percent: int | None = None
    """Progress in percent, 0 to 100."""
    status: int | None = None
    """State of the job."""
