from __future__ import annotations

from ..model import Answer, wire


class ClassicEventFields(Answer):
    """What the classic form of an event carries besides its tag and payload."""

    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
