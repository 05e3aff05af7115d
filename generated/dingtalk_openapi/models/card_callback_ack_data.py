from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .card_callback_update import CardCallbackUpdate


class CardCallbackAckData(Answer):
    """The `data` of an answer to a card interaction."""

    response: CardCallbackUpdate | None = None
    """What to change on the card."""
