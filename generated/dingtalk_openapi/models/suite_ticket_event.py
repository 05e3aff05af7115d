from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class SuiteTicketEvent(Answer):
    """A new suite ticket."""

    event_type: Literal["suite_ticket"] = wire("EventType", default="suite_ticket")
    """Name of the event."""
    suite_ticket: str = wire("SuiteTicket", secret=True)
    """The ticket that goes with the suite's key and secret; the previous one is invalid now."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
