from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_param_map import CardParamMap


class CardData(Answer):
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    card_param_map: CardParamMap | None = wire("cardParamMap", default=None)
    """Variables of the card template, name → value."""
