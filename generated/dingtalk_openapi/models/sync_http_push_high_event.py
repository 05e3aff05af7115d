from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Answer, wire

if TYPE_CHECKING:
    from .sync_http_row import SyncHttpRow


class SyncHttpPushHighEvent(Answer):
    """Events of high priority for a third-party app."""

    event_type: Literal["SYNC_HTTP_PUSH_HIGH"] = wire("EventType", default="SYNC_HTTP_PUSH_HIGH")
    """Name of the event."""
    biz_data: list[SyncHttpRow] = wire("bizData")
    """The rows, one per event."""
