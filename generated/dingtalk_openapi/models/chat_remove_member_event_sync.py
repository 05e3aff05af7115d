from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_current_fields import ChatEventCurrentFields
from .sync_event_fields import SyncEventFields


class ChatRemoveMemberEventSync(SyncEventFields, ChatEventCurrentFields):
    """People were removed from a group. Parsed `biz_data` of a SyncHTTP row with biz_type 178."""

    sync_action: Literal["chat_remove_member"] = wire("syncAction", default="chat_remove_member")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    operator: str | None = None
    """Userid of the person who did it."""
    user_id: list[str] = wire("userId", default_factory=list)
    """Userids of the members."""
    union_id: list[str] = wire("unionId", default_factory=list)
    """Unionids of the members."""
