from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .robot_audio_content import RobotAudioContent


class ReplyRobotAudioMessageRequest(Body):
    """A voice recording, as a reply."""

    msgtype: Literal["voice"] = "voice"
    """Kind of message."""

    voice: RobotAudioContent
    """Content of a voice recording."""
