from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .robot_interactive_card_update_options import RobotInteractiveCardUpdateOptions


class UpdateRobotInteractiveCardRequest(Body):
    """What to change on a card."""

    card_biz_id: str = wire("cardBizId")
    """Id of the card, as it was sent with."""
    card_data: str | Unset = wire("cardData", default=UNSET)
    """The whole card as JSON text: config, header, contents."""
    user_id_private_data_map: str | Unset = wire("userIdPrivateDataMap", default=UNSET)
    """What single people see instead of `cardData`, as JSON text - the userid of each, and a card."""
    union_id_private_data_map: str | Unset = wire("unionIdPrivateDataMap", default=UNSET)
    """What single people see instead of `cardData`, as JSON text - the unionid of each, and a card."""
    update_options: RobotInteractiveCardUpdateOptions | Unset = wire("updateOptions", default=UNSET)
    """How a card is changed."""
