from __future__ import annotations

from ..model import Answer, wire


class SyncHttpRow(Answer):
    """A row of a SyncHTTP push, one event."""

    biz_type: int
    """Kind of event, decides the shape of `biz_data`."""
    biz_data: str = wire(secret=True)
    """The event, as JSON text with the name of the event in `syncAction`. It can hold a suite ticket or a permanent code, so it is kept
    out of logs."""
    gmt_create: int | None = None
    """When the row was made, in milliseconds."""
    gmt_modified: int | None = None
    """When the row was changed, in milliseconds."""
    open_cursor: int | None = None
    """0 in every example."""
    subscribe_id: str | None = None
    """Subscriber: id of the suite and `_0`."""
    id: int | None = None
    """Id of the row."""
    biz_id: str | None = None
    """Id of what the event is about; for a suite ticket the id of the suite."""
    corp_id: str | None = None
    """Corp in which it happened."""
    status: int | None = None
    """0 in every example."""
