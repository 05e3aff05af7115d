from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgSuiteRelieveEvent(Answer):
    """A corp withdrew its authorisation of a suite. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_suite_relieve"] = wire("syncAction", default="org_suite_relieve")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
