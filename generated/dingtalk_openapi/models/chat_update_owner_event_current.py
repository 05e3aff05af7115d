from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_payload_fields import ChatEventPayloadFields
from .current_event_fields import CurrentEventFields


class ChatUpdateOwnerEventCurrent(CurrentEventFields, ChatEventPayloadFields):
    """A group got another owner. Current form."""

    open_conversation_id: str = wire("openConversationId")
    """Open conversation id of the group, `cid...`."""
    event_type: Literal["chat_update_owner"] = wire("EventType", default="chat_update_owner")
    """Name of the event."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    chat_id: str | None = wire("chatId", default=None)
    """Id of the group, `chat...`; not there when the group gets another owner."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Unionid of the person who did it."""
    owner: str | None = None
    """Userid of the new owner."""
