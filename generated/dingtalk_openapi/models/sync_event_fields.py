from __future__ import annotations

from ..model import Answer, wire


class SyncEventFields(Answer):
    """What the parsed `biz_data` of a SyncHTTP row carries besides its tag and payload."""

    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
