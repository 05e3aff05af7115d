from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatUpdateTitleEvent(Answer):
    """A group got another title. Classic form."""

    chat_id: str = wire("ChatId")
    """Id of the group, `chat...`."""
    event_type: Literal["chat_update_title"] = wire("EventType", default="chat_update_title")
    """Name of the event."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id of the group, `cid...`; not in 2016."""
    title: str | None = wire("Title", default=None)
    """The new title."""
    operator: str | None = wire("Operator", default=None)
    """Userid of the person who did it."""
