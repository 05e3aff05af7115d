from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .robot_audio_content import RobotAudioContent


class RobotAudioMessage(Body):
    """A voice recording, in a reply; observed, and refused with 400105 in another observation."""

    msgtype: Literal["voice"] = "voice"
    """Kind of message."""
    voice: RobotAudioContent
    """Content of a voice recording."""
