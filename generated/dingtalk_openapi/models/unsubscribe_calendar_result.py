from __future__ import annotations

from ..model import Answer


class UnsubscribeCalendarResult(Answer):
    """Whether the subscription ended."""

    result: bool | None = None
    """True when it was done."""
