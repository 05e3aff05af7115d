from __future__ import annotations

from ..model import Answer


class UpdateSubscribedCalendarResult(Answer):
    """Whether the calendar was changed."""

    result: bool | None = None
    """True when it was done."""
