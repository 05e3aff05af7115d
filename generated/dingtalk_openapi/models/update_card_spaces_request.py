from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_chat_space import CardChatSpace
    from .card_feed_space import CardFeedSpace
    from .card_top_space import CardTopSpace


class UpdateCardSpacesRequest(Body):
    """Kinds of space that a card gets."""

    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    im_group_open_space_model: CardChatSpace | Unset = wire("imGroupOpenSpaceModel", default=UNSET)
    """What a card is in a conversation."""
    im_robot_open_space_model: CardChatSpace | Unset = wire("imRobotOpenSpaceModel", default=UNSET)
    """What a card is in a conversation."""
    top_open_space_model: CardTopSpace | Unset = wire("topOpenSpaceModel", default=UNSET)
    """What a card is on top of a group."""
    co_feed_open_space_model: CardFeedSpace | Unset = wire("coFeedOpenSpaceModel", default=UNSET)
    """What a card is in the collaboration feed, which DingTalk has abandoned."""
