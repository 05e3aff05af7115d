from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..types import Unset
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
