from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class SuiteTicketEventCurrent(CurrentEventFields):
    """A new suite ticket. Stream mode."""

    event_type: Literal["suite_ticket"] = wire("EventType", default="suite_ticket")
    """Name of the event."""
    suite_ticket: str = wire("suiteTicket", secret=True)
    """The ticket that goes with the suite's key and secret; the previous one is invalid now."""
