from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatRemoveMemberEvent(Answer):
    """People were removed from a group. Classic form."""

    chat_id: str = wire("ChatId")
    """Id of the group, `chat...`."""
    event_type: Literal["chat_remove_member"] = wire("EventType", default="chat_remove_member")
    """Name of the event."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id of the group, `cid...`; not in 2016."""
    user_id: list[str] = wire("UserId", default_factory=list)
    """Userids of the members."""
    operator: str | None = wire("Operator", default=None)
    """Userid of the person who did it."""
