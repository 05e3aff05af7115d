from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .top_box_texts import TopBoxTexts


class TopBoxContent(Body):
    """What a card shows."""

    card_param_map: TopBoxTexts | Unset = wire("cardParamMap", default=UNSET)
    """Values of the variables of a template, name → text; a media id for a picture."""
