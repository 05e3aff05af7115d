from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_param_map import CardParamMap


class CardData(Body):
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    card_param_map: CardParamMap | Unset = wire("cardParamMap", default=UNSET)
    """Variables of the card template, name → value."""
