from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .card_delivered import CardDelivered


class CreateAndDeliverCardResult(Answer):
    """The card, and what became of it in each space."""

    success: bool | None = None
    """Whether the request was taken."""
    result: CardDelivered | None = None
    """A card that was made, and what became of it in each space."""
