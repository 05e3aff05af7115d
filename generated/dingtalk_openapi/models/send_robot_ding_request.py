from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class SendRobotDingRequest(Body):
    """A DING message and its recipients."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
    remind_type: Literal[1, 2, 3] = wire("remindType")
    """How people are reached, 1 in the app, 2 by SMS, 3 by telephone."""
    receiver_user_id_list: Sequence[str] = wire("receiverUserIdList")
    """Userids of the recipients, at most 200 in the app, 20 by SMS or telephone."""
    content: str
    """The text."""
    call_voice: (
        Literal[
            "Standard_Female_Voice",
            "Cantonese_Female_Voice",
            "Gentine_Female_Voice",
            "Overbearing_Female_Voice",
            "Lovely_Girl_Voice",
            "Standard_Male_Voice",
        ]
        | Unset
    ) = wire("callVoice", default=UNSET)
    """Who speaks on the telephone; Standard_Female_Voice when absent."""
