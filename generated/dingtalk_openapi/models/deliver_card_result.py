from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_deliver_result import CardDeliverResult


class DeliverCardResult(Answer):
    """What became of a card in each space."""

    success: bool | None = None
    """Whether the request was taken."""
    result: list[CardDeliverResult] = wire(default_factory=list)
    """What became of the card, a space each."""
