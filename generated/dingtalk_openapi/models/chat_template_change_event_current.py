from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class ChatTemplateChangeEventCurrent(CurrentEventFields):
    """A group template was enabled or disabled in a group. Current form."""

    event_type: Literal["chat_template_change"] = wire("EventType", default="chat_template_change")
    """Name of the event."""
    time_stamp: int | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds."""
    operator_union_id: str | None = wire("operatorUnionId", default=None)
    """Unionid of the person who did it."""
    operator: str | None = None
    """Userid of the person who did it."""
    template_id: str | None = wire("templateId", default=None)
    """Id of the group template."""
    changed_time_stamp: int | None = wire("changedTimeStamp", default=None)
    """When it was changed, in milliseconds."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Id of the group."""
    status: str | None = None
    """What it is now."""
