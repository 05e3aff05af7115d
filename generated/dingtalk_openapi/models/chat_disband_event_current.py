from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatDisbandEventCurrent(Answer):
    """A group was dissolved. Current form."""

    chat_id: str = wire("chatId")
    """Id of the group, `chat...`; not there when the group gets another owner."""
    event_type: Literal["chat_disband"] = wire("EventType", default="chat_disband")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    time_stamp: str | int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id of the group, `cid...`."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Union id of the person who did it."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more: `CorpId` of the event and this one can both be there."""
    operator: str | None = None
    """User id of the person who did it."""
