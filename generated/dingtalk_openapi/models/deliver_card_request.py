from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_doc_delivery import CardDocDelivery
    from .card_feed_delivery import CardFeedDelivery
    from .card_group_delivery import CardGroupDelivery
    from .card_robot_delivery import CardRobotDelivery
    from .card_single_delivery import CardSingleDelivery
    from .card_top_delivery import CardTopDelivery


class DeliverCardRequest(Body):
    """Where to deliver a card, and how."""

    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    open_space_id: str = wire("openSpaceId")
    """Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space: `IM_GROUP.<openConversationId>`,
    `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`. `dingkit.card.Space` makes it."""
    im_single_open_deliver_model: CardSingleDelivery | Unset = wire("imSingleOpenDeliverModel", default=UNSET)
    """How a card gets to a conversation of two people, in a cool app."""
    im_robot_open_deliver_model: CardRobotDelivery | Unset = wire("imRobotOpenDeliverModel", default=UNSET)
    """How a card gets to a person, from a robot."""
    im_group_open_deliver_model: CardGroupDelivery | Unset = wire("imGroupOpenDeliverModel", default=UNSET)
    """How a card gets to a group."""
    top_open_deliver_model: CardTopDelivery | Unset = wire("topOpenDeliverModel", default=UNSET)
    """How a card gets to the top of a group."""
    co_feed_open_deliver_model: CardFeedDelivery | Unset = wire("coFeedOpenDeliverModel", default=UNSET)
    """How a card gets to the collaboration feed, which DingTalk has abandoned."""
    doc_open_deliver_model: CardDocDelivery | Unset = wire("docOpenDeliverModel", default=UNSET)
    """How a card gets into a document, which DingTalk has abandoned."""
    user_id_type: Literal[1, 2] | Unset = wire("userIdType", default=UNSET)
    """Whether all ids of people in the request are userids (1, when absent) or unionids (2)."""
