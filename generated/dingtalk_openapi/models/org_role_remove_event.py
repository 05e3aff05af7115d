from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleRemoveEvent(Answer):
    """A role was removed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_remove"] = wire("syncAction", default="org_role_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
