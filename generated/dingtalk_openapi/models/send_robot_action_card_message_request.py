from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .robot_multi_action_card import RobotMultiActionCard
    from .robot_single_action_card import RobotSingleActionCard


class SendRobotActionCardMessageRequest(Body):
    """A card, sent through a webhook."""

    msgtype: Literal["actionCard"] = "actionCard"
    """Kind of message."""

    action_card: RobotSingleActionCard | RobotMultiActionCard = wire("actionCard")
    """The card, with one target or with several buttons."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
