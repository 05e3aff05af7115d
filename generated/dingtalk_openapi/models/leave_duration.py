from __future__ import annotations

from ..model import Answer


class LeaveDuration(Answer):
    """How long a leave is."""

    duration_in_minutes: int | None = None
    """How long, in minutes."""
