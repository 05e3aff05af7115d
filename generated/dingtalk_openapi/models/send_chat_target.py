from __future__ import annotations

from ..model import Body


class SendChatTarget(Body):
    """From whom and to which group a message of 2016 goes."""

    chatid: str
    """The group ("chat…")."""
    sender: str
    """Userid of the sender."""
