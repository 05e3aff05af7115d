from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .sample_action_card_6_param import SampleActionCard6Param


class SendRobotOtoSampleActionCard6Request(Body):
    """A card with two buttons side by side and its recipients."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""

    user_ids: Sequence[str] = wire("userIds")
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    msg_key: Literal["sampleActionCard6"] = wire("msgKey", default="sampleActionCard6")
    """Kind of message."""

    msg_param: SampleActionCard6Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
