from __future__ import annotations

from typing import Literal

from ..model import wire
from .chat_event_current_fields import ChatEventCurrentFields
from .sync_event_fields import SyncEventFields


class ChatUpdateTitleEventSync(SyncEventFields, ChatEventCurrentFields):
    """A group got another title. Parsed `biz_data` of a SyncHTTP row with biz_type 181."""

    sync_action: Literal["chat_update_title"] = wire("syncAction", default="chat_update_title")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    title: str | None = None
    """The new title."""
    operator: str | None = None
    """Userid of the person who did it."""
