from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgRoleRemoveEvent(SyncEventFields):
    """A role was removed. Parsed `biz_data` of a SyncHTTP row with biz_type 15."""

    sync_action: Literal["org_role_remove"] = wire("syncAction", default="org_role_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    role_id: str | None = None
    """Id of the role, a text here; examples without it have it as `biz_id` of the row."""
