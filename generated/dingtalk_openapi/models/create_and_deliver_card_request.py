from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_chat_space import CardChatSpace
    from .card_content import CardContent
    from .card_content_of_people import CardContentOfPeople
    from .card_doc_delivery import CardDocDelivery
    from .card_dynamic_data_config import CardDynamicDataConfig
    from .card_feed_delivery import CardFeedDelivery
    from .card_feed_space_of_cool_app import CardFeedSpaceOfCoolApp
    from .card_group_delivery import CardGroupDelivery
    from .card_robot_delivery import CardRobotDelivery
    from .card_single_delivery import CardSingleDelivery
    from .card_top_delivery import CardTopDelivery
    from .card_top_space import CardTopSpace


class CreateAndDeliverCardRequest(Body):
    """A card to make, where to deliver it, and how."""

    card_template_id: str = wire("cardTemplateId")
    """Id of the template on the card platform."""
    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    card_data: CardContent = wire("cardData")
    """What a card shows."""
    open_space_id: str = wire("openSpaceId")
    """Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space: `IM_GROUP.<openConversationId>`,
    `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`. `dingkit.card.Space` makes it."""
    user_id: str | Unset = wire("userId", default=UNSET)
    """Userid (with `userIdType` 2 unionid) of whoever makes the card."""
    callback_type: Literal["STREAM", "HTTP"] | Unset = wire("callbackType", default=UNSET)
    """How presses on the card come back, over Stream mode or to the address of `callbackRouteKey`."""
    callback_route_key: str | Unset = wire("callbackRouteKey", default=UNSET)
    """Name of the registered address that presses are posted to, with `callbackType` HTTP."""
    private_data: CardContentOfPeople | Unset = wire("privateData", default=UNSET)
    """What a card shows to single people, userid (with `userIdType` 2 unionid) → values."""
    open_dynamic_data_config: CardDynamicDataConfig | Unset = wire("openDynamicDataConfig", default=UNSET)
    """Data that DingTalk fetches for a card."""
    im_single_open_space_model: CardChatSpace | Unset = wire("imSingleOpenSpaceModel", default=UNSET)
    """What a card is in a conversation."""
    im_group_open_space_model: CardChatSpace | Unset = wire("imGroupOpenSpaceModel", default=UNSET)
    """What a card is in a conversation."""
    im_robot_open_space_model: CardChatSpace | Unset = wire("imRobotOpenSpaceModel", default=UNSET)
    """What a card is in a conversation."""
    co_feed_open_space_model: CardFeedSpaceOfCoolApp | Unset = wire("coFeedOpenSpaceModel", default=UNSET)
    """What a card is in the collaboration feed, which DingTalk has abandoned."""
    top_open_space_model: CardTopSpace | Unset = wire("topOpenSpaceModel", default=UNSET)
    """What a card is on top of a group."""
    im_single_open_deliver_model: CardSingleDelivery | Unset = wire("imSingleOpenDeliverModel", default=UNSET)
    """How a card gets to a conversation of two people, in a cool app."""
    im_group_open_deliver_model: CardGroupDelivery | Unset = wire("imGroupOpenDeliverModel", default=UNSET)
    """How a card gets to a group."""
    im_robot_open_deliver_model: CardRobotDelivery | Unset = wire("imRobotOpenDeliverModel", default=UNSET)
    """How a card gets to a person, from a robot."""
    top_open_deliver_model: CardTopDelivery | Unset = wire("topOpenDeliverModel", default=UNSET)
    """How a card gets to the top of a group."""
    co_feed_open_deliver_model: CardFeedDelivery | Unset = wire("coFeedOpenDeliverModel", default=UNSET)
    """How a card gets to the collaboration feed, which DingTalk has abandoned."""
    doc_open_deliver_model: CardDocDelivery | Unset = wire("docOpenDeliverModel", default=UNSET)
    """How a card gets into a document, which DingTalk has abandoned."""
    user_id_type: Literal[1, 2] | Unset = wire("userIdType", default=UNSET)
    """Whether all ids of people in the request are userids (1, when absent) or unionids (2)."""
    card_at_user_ids: Sequence[str] | Unset = wire("cardAtUserIds", default=UNSET)
    """Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`."""
