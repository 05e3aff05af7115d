from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset
    from .card_callback_update import CardCallbackUpdate


class CardCallbackAckData(Body):
    """The `data` of an answer to a card interaction."""

    response: CardCallbackUpdate | Unset = UNSET
    """What to change on the card."""
