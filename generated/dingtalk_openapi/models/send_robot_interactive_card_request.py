from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .robot_interactive_card_options import RobotInteractiveCardOptions
    from .robot_interactive_card_receiver import RobotInteractiveCardReceiver


class SendRobotInteractiveCardRequest(Body):
    """A card, who gets it and who sends it."""

    card_template_id: str = wire("cardTemplateId")
    """Id of the template; the built-in one is `StandardCard`."""
    card_biz_id: str = wire("cardBizId")
    """Id of the card, of your own making."""
    robot_code: str = wire("robotCode")
    """Code of the robot that sends it."""
    card_data: str = wire("cardData")
    """The whole card as JSON text: config, header, contents."""
    open_conversation_id: str | Unset = wire("openConversationId", default=UNSET)
    """Id of the group ("cid…"), which was made from a group template or has the app installed; this or `singleChatReceiver`."""
    single_chat_receiver: RobotInteractiveCardReceiver | str | Unset = wire("singleChatReceiver", default=UNSET, json_text=True)
    """The person who gets it, as JSON text; this or `openConversationId`."""
    callback_url: str | Unset = wire("callbackUrl", default=UNSET)
    """Address that presses on the card are sent to; none are sent without it."""
    user_id_private_data_map: str | Unset = wire("userIdPrivateDataMap", default=UNSET)
    """What single people see instead of `cardData`, as JSON text - the userid of each, and a card."""
    union_id_private_data_map: str | Unset = wire("unionIdPrivateDataMap", default=UNSET)
    """What single people see instead of `cardData`, as JSON text - the unionid of each, and a card."""
    send_options: RobotInteractiveCardOptions | Unset = wire("sendOptions", default=UNSET)
    """How a card is sent."""
    pull_strategy: bool | Unset = wire("pullStrategy", default=UNSET)
    """Whether the card fetches its data."""
