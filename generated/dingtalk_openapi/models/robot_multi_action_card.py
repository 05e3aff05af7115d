from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .robot_action_card_button import RobotActionCardButton


class RobotMultiActionCard(Body):
    """A card with several buttons."""

    title: str
    """Shown in the list of conversations."""
    text: str
    """Body in markdown."""
    btns: Sequence[RobotActionCardButton]
    """The buttons."""
    btn_orientation: Literal["0", "1"] | Unset = wire("btnOrientation", default=UNSET)
    """How the buttons are arranged, 0 vertically or 1 horizontally, as text."""
