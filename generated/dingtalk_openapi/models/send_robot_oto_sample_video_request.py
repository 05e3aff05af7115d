from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .sample_video_param import SampleVideoParam


class SendRobotOtoSampleVideoRequest(Body):
    """A video and its recipients."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""

    user_ids: Sequence[str] = wire("userIds")
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    msg_key: Literal["sampleVideo"] = wire("msgKey", default="sampleVideo")
    """Kind of message."""

    msg_param: SampleVideoParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
