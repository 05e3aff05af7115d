from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SendPersonalMessageRequest(Body):
    """A message, and who gets it."""

    content: str
    """What it says; its form depends on the kind of message."""
    msg_type: str = wire("msgType")
    """Kind of message."""
    open_conversation_id: str | Unset = wire("openConversationId", default=UNSET)
    """Id of the group ("cid…"); this or `receiverUserId`."""
    receiver_user_id: str | Unset = wire("receiverUserId", default=UNSET)
    """Id of the person who gets it, by its name a userid; this or `openConversationId`."""
