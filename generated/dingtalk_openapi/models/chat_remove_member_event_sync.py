from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatRemoveMemberEventSync(Answer):
    """People were removed from a group. Parsed `biz_data` of a SyncHTTP row with biz_type 178."""

    sync_action: Literal["chat_remove_member"] = wire("syncAction", default="chat_remove_member")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    chat_id: str | None = wire("chatId", default=None)
    """Id of the group, `chat...`; not there when the group gets another owner."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Union id of the person who did it."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    operator: str | None = None
    """User id of the person who did it."""
    user_id: list[str] = wire("userId", default_factory=list)
    """User ids of the members."""
    union_id: list[str] = wire("unionId", default_factory=list)
    """Union ids of the members."""
