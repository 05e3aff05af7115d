from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_extension import CardExtension


class CardRobotDelivery(Body):
    """How a card gets to a person, from a robot."""

    space_type: str | Unset = wire("spaceType", default=UNSET)
    """Kind of the space; needed when nothing else is given."""
    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Robot code of the robot."""
    extension: CardExtension | Unset = UNSET
    """Further fields, name → text."""
