from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppRemoveEvent(Answer):
    """A corp removed an app. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_micro_app_remove"] = wire("syncAction", default="org_micro_app_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
