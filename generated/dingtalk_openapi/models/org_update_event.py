from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgUpdateEvent(Answer):
    """The corp's own data changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_update"] = wire("syncAction", default="org_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
