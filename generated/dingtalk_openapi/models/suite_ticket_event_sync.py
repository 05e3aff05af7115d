from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class SuiteTicketEventSync(SyncEventFields):
    """A new suite ticket. Parsed `biz_data` of a SyncHTTP row with biz_type 2."""

    sync_action: Literal["suite_ticket"] = wire("syncAction", default="suite_ticket")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    suite_ticket: str = wire("suiteTicket", secret=True)
    """The ticket that goes with the suite's key and secret; the previous one is invalid now."""
