from __future__ import annotations

from ..model import Answer


class DeleteSubscribedCalendarResult(Answer):
    """Whether the calendar was deleted."""

    result: bool | None = None
    """True when it was done."""
