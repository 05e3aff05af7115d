from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_deliver_result import CardDeliverResult


class CardDelivered(Answer):
    """A card that was made, and what became of it in each space."""

    out_track_id: str | None = wire("outTrackId", default=None)
    """Id of the card."""
    deliver_results: list[CardDeliverResult] = wire("deliverResults", default_factory=list)
    """What became of the card, a space each."""
