from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .robot_multi_action_card import RobotMultiActionCard
    from .robot_single_action_card import RobotSingleActionCard


class RobotActionCardMessage(Body):
    """A card with one target or with several buttons."""

    msgtype: Literal["actionCard"] = "actionCard"
    """Kind of message."""
    action_card: RobotSingleActionCard | RobotMultiActionCard = wire("actionCard")
    """The card, with one target or with several buttons."""
