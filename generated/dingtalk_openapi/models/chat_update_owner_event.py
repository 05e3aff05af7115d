from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatUpdateOwnerEvent(Answer):
    """A group got another owner. Classic form."""

    chat_id: str = wire("ChatId")
    """Id of the group, `chat...`."""
    event_type: Literal["chat_update_owner"] = wire("EventType", default="chat_update_owner")
    """Name of the event."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id of the group, `cid...`; not in 2016."""
    owner: str | None = wire("Owner", default=None)
    """Userid of the new owner."""
