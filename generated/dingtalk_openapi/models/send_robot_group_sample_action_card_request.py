from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .sample_action_card_param import SampleActionCardParam


class SendRobotGroupSampleActionCardRequest(Body):
    """A card with one button and its group."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""

    msg_key: Literal["sampleActionCard"] = wire("msgKey", default="sampleActionCard")
    """Kind of message."""

    msg_param: SampleActionCardParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""

    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; required when the robot was installed through a group cool app."""
