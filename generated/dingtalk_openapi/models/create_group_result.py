from __future__ import annotations

from ..model import Answer, wire


class CreateGroupResult(Answer):
    """The new group."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group that newer calls take ("cid…")."""
    conversation_tag: int | None = wire("conversationTag", default=None)
    """Kind of group."""
    chatid: str | None = None
    """Older id of the group ("chat…")."""
