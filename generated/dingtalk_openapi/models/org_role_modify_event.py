from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleModifyEvent(Answer):
    """A role changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_modify"] = wire("syncAction", default="org_role_modify")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
