from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .sample_action_card_param import SampleActionCardParam


class SendRobotOtoSampleActionCardRequest(Body):
    """A card with one button and its recipients."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""

    user_ids: Sequence[str] = wire("userIds")
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    msg_key: Literal["sampleActionCard"] = wire("msgKey", default="sampleActionCard")
    """Kind of message."""

    msg_param: SampleActionCardParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
