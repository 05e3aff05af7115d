from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgSuiteRelieveEvent(SyncEventFields):
    """A corp withdrew its authorisation of a suite; which, is the `corp_id` of the row. Parsed `biz_data` of a SyncHTTP row with biz_type 4."""

    sync_action: Literal["org_suite_relieve"] = wire("syncAction", default="org_suite_relieve")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
