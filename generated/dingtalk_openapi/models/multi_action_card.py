from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .action_card_button import ActionCardButton


class MultiActionCard(Body):
    """A card with several buttons."""

    markdown: str
    """Body in markdown; at most 1000 characters are advised, above 5000 error 34016 comes."""
    btn_orientation: Literal["0", "1"]
    """How the buttons are arranged, 0 vertically or 1 horizontally, as text; together with `btn_json_list`."""
    btn_json_list: Sequence[ActionCardButton]
    """The buttons, at most 1000 characters in total."""
    title: str | Unset = UNSET
    """Shown in the list of conversations; above 64 characters error 34016 comes."""
