from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .sample_action_card_4_param import SampleActionCard4Param


class SendRobotOtoSampleActionCard4Request(Body):
    """A card with four buttons and its recipients."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""

    user_ids: Sequence[str] = wire("userIds")
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    msg_key: Literal["sampleActionCard4"] = wire("msgKey", default="sampleActionCard4")
    """Kind of message."""

    msg_param: SampleActionCard4Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
