from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Answer, wire

if TYPE_CHECKING:
    from .sync_http_row import SyncHttpRow


class SyncHttpPushMediumEvent(Answer):
    """Events of normal priority for a third-party app."""

    event_type: Literal["SYNC_HTTP_PUSH_MEDIUM"] = wire("EventType", default="SYNC_HTTP_PUSH_MEDIUM")
    """Name of the event."""
    biz_data: list[SyncHttpRow] = wire("bizData")
    """The rows, one per event."""
