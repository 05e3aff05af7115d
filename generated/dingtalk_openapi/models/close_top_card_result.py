from __future__ import annotations

from ..model import Answer


class CloseTopCardResult(Answer):
    """Whether a card was taken off the top."""

    success: bool | None = None
    """Whether the request was taken."""
    result: bool | None = None
    """Whether the card was taken away."""
