from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_payload_fields import ChatEventPayloadFields
from .current_event_fields import CurrentEventFields


class ChatDisbandEventCurrent(CurrentEventFields, ChatEventPayloadFields):
    """A group was dissolved. Current form."""

    chat_id: str = wire("chatId")
    """Id of the group, `chat...`; not there when the group gets another owner."""
    event_type: Literal["chat_disband"] = wire("EventType", default="chat_disband")
    """Name of the event."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Unionid of the person who did it."""
    operator: str | None = None
    """Userid of the person who did it."""
