from __future__ import annotations

from ..model import Answer


class UpdateCardResult(Answer):
    """What became of the change."""

    success: bool | None = None
    """Whether the request was taken."""
    result: bool | None = None
    """Whether the card was changed."""
