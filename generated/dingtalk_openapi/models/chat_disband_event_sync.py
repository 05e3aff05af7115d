from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatDisbandEventSync(Answer):
    """A group was dissolved. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["chat_disband"] = wire("syncAction", default="chat_disband")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    chat_id: str | None = wire("chatId", default=None)
    """Id of the group, `chat...`."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Union id of the person who did it."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    operator: str | None = None
    """User id of the person who did it."""
