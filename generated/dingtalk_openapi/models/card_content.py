from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_texts import CardTexts


class CardContent(Body):
    """What a card shows."""

    card_param_map: CardTexts | Unset = wire("cardParamMap", default=UNSET)
    """Values of the variables of a template, name → text; a number as its text, a list or an object as JSON text."""
