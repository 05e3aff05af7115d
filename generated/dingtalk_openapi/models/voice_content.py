from __future__ import annotations

from ..model import Body


class VoiceContent(Body):
    """Content of a voice message."""

    media_id: str
    """Media id of the voice (2016: at most 2 MB and 60 seconds, AMR)."""
    duration: str
    """Length in seconds, a positive integer below 60, as text. Divergence: the Java SDK types it String for work notifications but Long
    for group chats and ordinary conversations."""
