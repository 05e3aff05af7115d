from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CloseTopBoxRequest(Body):
    """Which card, in which conversation."""

    out_track_id: str = wire("outTrackId")
    """Your id of the card; at most 64 characters. Keep it: the top box is closed with it."""
    conversation_type: Literal[1, 2] = wire("conversationType")
    """Where: 1 a group, 2 a conversation with a robot."""
    open_conversation_id: str | Unset = wire("openConversationId", default=UNSET)
    """Id of the group ("cid…"); for groups."""
    user_id: str | Unset = wire("userId", default=UNSET)
    """Userid of the person; for a conversation with a robot, this or the unionid."""
    unoin_id: str | Unset = wire("unoinId", default=UNSET)
    """Unionid of the person; for a conversation with a robot, this or the userid."""
    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Code of the robot; for a conversation with a robot."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; for groups that have one installed."""
    group_template_id: str | Unset = wire("groupTemplateId", default=UNSET)
    """Id of the group template; for groups made from a template."""
