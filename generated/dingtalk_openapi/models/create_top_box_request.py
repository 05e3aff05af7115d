from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .top_box_content import TopBoxContent
    from .top_box_content_of_people import TopBoxContentOfPeople
    from .top_box_settings import TopBoxSettings


class CreateTopBoxRequest(Body):
    """A card at the top of a conversation."""

    card_template_id: str = wire("cardTemplateId")
    """Id of the template of the card."""
    out_track_id: str = wire("outTrackId")
    """Your id of the card; at most 64 characters. Keep it: the top box is closed with it."""
    card_data: TopBoxContent = wire("cardData")
    """What the card shows."""
    conversation_type: Literal[1, 2] = wire("conversationType")
    """Where: 1 a group, 2 a conversation with a robot."""
    callback_route_key: str | Unset = wire("callbackRouteKey", default=UNSET)
    """Key of the address that presses are reported to."""
    user_id_private_data_map: TopBoxContentOfPeople | Unset = wire("userIdPrivateDataMap", default=UNSET)
    """What it shows to single people, by userid."""
    union_id_private_data_map: TopBoxContentOfPeople | Unset = wire("unionIdPrivateDataMap", default=UNSET)
    """What it shows to single people, by unionid."""
    card_settings: TopBoxSettings | Unset = wire("cardSettings", default=UNSET)
    """Settings."""
    open_conversation_id: str | Unset = wire("openConversationId", default=UNSET)
    """Id of the group ("cid…"); for groups."""
    user_id: str | Unset = wire("userId", default=UNSET)
    """Userid of the person; for a conversation with a robot, this or the unionid."""
    union_id: str | Unset = wire("unionId", default=UNSET)
    """Unionid of the person; for a conversation with a robot, this or the userid."""
    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Code of the robot; for a conversation with a robot."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; for groups that have one installed."""
    group_template_id: str | Unset = wire("groupTemplateId", default=UNSET)
    """Id of the group template; for groups made from a template."""
    receiver_user_id_list: Sequence[str] | Unset = wire("receiverUserIdList", default=UNSET)
    """Userids of those who see it; at most 100."""
    receiver_union_id_list: Sequence[str] | Unset = wire("receiverUnionIdList", default=UNSET)
    """Unionids of those who see it; at most 100."""
    expired_time: int | Unset = wire("expiredTime", default=UNSET)
    """When it ends, in milliseconds; never by default."""
    platforms: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Where it is shown: ios, mac, android, win."""
