from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRemoveEvent(Answer):
    """The corp was dissolved. Classic form."""

    time_stamp: int = wire("TimeStamp")
    """Time of the event in milliseconds."""
    event_type: Literal["org_remove"] = wire("EventType", default="org_remove")
    """Name of the event."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
