from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgRoleModifyEvent(SyncEventFields):
    """A role changed. Parsed `biz_data` of a SyncHTTP row with biz_type 15."""

    sync_action: Literal["org_role_modify"] = wire("syncAction", default="org_role_modify")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    role_id: int | None = None
    """Id of the role."""
    role_name: str | None = None
    """Name of the role."""
    group_id: int | None = None
    """Id of the group of roles that it is in."""
    group_name: str | None = None
    """Name of that group."""
