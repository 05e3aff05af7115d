from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .voice_content import VoiceContent


class VoiceMessage(Body):
    """A voice recording."""

    msgtype: Literal["voice"] = "voice"
    """Kind of message."""
    voice: VoiceContent
    """Content of a voice message."""
