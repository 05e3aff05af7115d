from __future__ import annotations

from ..model import Answer, wire


class ChatEventCurrentFields(Answer):
    """What the current form of a group event carries besides the fields of every event."""

    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    chat_id: str | None = wire("chatId", default=None)
    """Id of the group, `chat...`; not there when the group gets another owner."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Unionid of the person who did it."""
