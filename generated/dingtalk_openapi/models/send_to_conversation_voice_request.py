from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .voice_content import VoiceContent


class SendToConversationVoiceRequest(Body):
    """A voice message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["voice"] = "voice"
    """Kind of message."""
    voice: VoiceContent
    """Content of a voice message."""
