from __future__ import annotations

from ..model import Answer, wire


class ConvertChatIdResult(Answer):
    """The other id of a group."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group that newer calls take ("cid…")."""
