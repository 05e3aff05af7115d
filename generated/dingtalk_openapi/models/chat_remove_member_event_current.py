from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_payload_fields import ChatEventPayloadFields
from .current_event_fields import CurrentEventFields


class ChatRemoveMemberEventCurrent(CurrentEventFields, ChatEventPayloadFields):
    """People were removed from a group. Current form."""

    chat_id: str = wire("chatId")
    """Id of the group, `chat...`; not there when the group gets another owner."""
    event_type: Literal["chat_remove_member"] = wire("EventType", default="chat_remove_member")
    """Name of the event."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Unionid of the person who did it."""
    operator: str | None = None
    """Userid of the person who did it."""
    user_id: list[str] = wire("userId", default_factory=list)
    """Userids of the members."""
    union_id: list[str] = wire("unionId", default_factory=list)
    """Unionids of the members."""
