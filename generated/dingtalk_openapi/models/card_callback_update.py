from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_data import CardData
    from .card_update_options import CardUpdateOptions


class CardCallbackUpdate(Answer):
    """What to change on the card."""

    card_data: CardData | None = wire("cardData", default=None)
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    user_private_data: CardData | None = wire("userPrivateData", default=None)
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    card_update_options: CardUpdateOptions | None = wire("cardUpdateOptions", default=None)
    """How a card is updated."""
