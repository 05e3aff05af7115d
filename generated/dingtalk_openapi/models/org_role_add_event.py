from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleAddEvent(Answer):
    """A role was added. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_add"] = wire("syncAction", default="org_role_add")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
