from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .card_callback_update import CardCallbackUpdate


class CardCallbackAckData(Body):
    """The `data` of an answer to a card interaction."""

    response: CardCallbackUpdate | Unset = UNSET
    """What to change on the card."""
