from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_private_data import CardPrivateData


class CardCallbackContent(Answer):
    """What was pressed on a card."""

    card_private_data: CardPrivateData | None = wire("cardPrivateData", default=None)
    """The actions of a card that were triggered, and their parameters."""
