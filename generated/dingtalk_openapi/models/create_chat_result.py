from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class CreateChatResult(OapiEnvelope):
    """The new group."""

    chatid: str
    """Id of the group, "chat" and 32 hex digits."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """The id of the group that newer calls take ("cid…"). A later addition."""
    conversation_tag: int | None = wire("conversationTag", default=None)
    """Kind of group. A later addition."""
