from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_current_fields import ChatEventCurrentFields
from .sync_event_fields import SyncEventFields


class ChatDisbandEventSync(SyncEventFields, ChatEventCurrentFields):
    """A group was dissolved. Parsed `biz_data` of a SyncHTTP row with biz_type 182."""

    sync_action: Literal["chat_disband"] = wire("syncAction", default="chat_disband")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    operator: str | None = None
    """Userid of the person who did it."""
