from __future__ import annotations

from ..model import Body


class SendToConversationTarget(Body):
    """From whom and to which conversation an ordinary message of 2016 goes."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
