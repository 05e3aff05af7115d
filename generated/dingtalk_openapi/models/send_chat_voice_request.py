from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .voice_content import VoiceContent


class SendChatVoiceRequest(Body):
    """A voice message of 2016, its sender and its group."""

    chatid: str
    """The group ("chat…")."""
    sender: str
    """Userid of the sender."""
    msgtype: Literal["voice"] = "voice"
    """Kind of message."""
    voice: VoiceContent
    """Content of a voice message."""
