from __future__ import annotations

from ..model import Answer, wire


class CreateChatResult(Answer):
    """The new group."""

    errcode: int
    """Always 0 in a successful answer."""
    chatid: str
    """Id of the group, "chat" and 32 hex digits."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """The id of the group that newer calls take ("cid…"). A later addition."""
    conversation_tag: int | None = wire("conversationTag", default=None)
    """Kind of group. A later addition."""
