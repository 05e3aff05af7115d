from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_chat_space import CardChatSpace
    from .card_content import CardContent
    from .card_content_of_people import CardContentOfPeople
    from .card_dynamic_data_config import CardDynamicDataConfig
    from .card_feed_space import CardFeedSpace
    from .card_top_space import CardTopSpace


class CreateCardRequest(Body):
    """A card to make."""

    card_template_id: str = wire("cardTemplateId")
    """Id of the template on the card platform."""
    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    card_data: CardContent = wire("cardData")
    """What a card shows."""
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
    co_feed_open_space_model: CardFeedSpace | Unset = wire("coFeedOpenSpaceModel", default=UNSET)
    """What a card is in the collaboration feed, which DingTalk has abandoned."""
    top_open_space_model: CardTopSpace | Unset = wire("topOpenSpaceModel", default=UNSET)
    """What a card is on top of a group."""
    card_at_user_ids: Sequence[str] | Unset = wire("cardAtUserIds", default=UNSET)
    """Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`."""
    user_id_type: Literal[1, 2] | Unset = wire("userIdType", default=UNSET)
    """Whether all ids of people in the request are userids (1, when absent) or unionids (2)."""
