from __future__ import annotations

from ..model import Answer


class UpdateCardSpacesResult(Answer):
    """Whether a card has the spaces."""

    success: bool | None = None
    """Whether the request was taken."""
    result: bool | None = None
    """Whether the card has the spaces."""
