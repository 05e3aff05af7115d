from __future__ import annotations

from ..model import Answer, wire


class ChatEventFields(Answer):
    """What the classic form of a group event carries besides its tag and payload."""

    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    chat_id: str | None = wire("ChatId", default=None)
    """Id of the group, `chat...`."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id of the group, `cid...`; not in 2016."""
