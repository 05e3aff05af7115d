from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_data import CardData
    from .card_update_options import CardUpdateOptions


class CardCallbackUpdate(Body):
    """What to change on the card."""

    card_data: CardData | Unset = wire("cardData", default=UNSET)
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""
    user_private_data: CardData | Unset = wire("userPrivateData", default=UNSET)
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""
    card_update_options: CardUpdateOptions | Unset = wire("cardUpdateOptions", default=UNSET)
    """How a card is updated."""
