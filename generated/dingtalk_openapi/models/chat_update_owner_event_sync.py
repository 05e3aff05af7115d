from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_current_fields import ChatEventCurrentFields
from .sync_event_fields import SyncEventFields


class ChatUpdateOwnerEventSync(SyncEventFields, ChatEventCurrentFields):
    """A group got another owner. Parsed `biz_data` of a SyncHTTP row with biz_type 180."""

    sync_action: Literal["chat_update_owner"] = wire("syncAction", default="chat_update_owner")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    owner: str | None = None
    """Userid of the new owner."""
