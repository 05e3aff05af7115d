from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class ChatTemplateChangeEventSync(SyncEventFields):
    """A group template was enabled or disabled in a group. Parsed `biz_data` of a SyncHTTP row with biz_type 306."""

    sync_action: Literal["chat_template_change"] = wire("syncAction", default="chat_template_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
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
