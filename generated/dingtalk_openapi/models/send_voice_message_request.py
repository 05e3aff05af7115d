from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..types import Unset
    from .voice_content import VoiceContent


class SendVoiceMessageRequest(Body):
    """A voice message and its recipients."""

    agentid: str
    """Agent that sends the message; a number, written as text."""

    msgtype: Literal["voice"] = "voice"
    """Kind of message."""

    voice: VoiceContent
    """Content of a voice message."""

    touser: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """User ids; "@all" alone means everyone who can see the app."""

    toparty: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation)."""
