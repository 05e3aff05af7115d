from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgDeptRemoveEventSync(SyncEventFields):
    """A department was removed; which, is the `biz_id` of the row. Parsed `biz_data` of a SyncHTTP row with biz_type 14."""

    sync_action: Literal["org_dept_remove"] = wire("syncAction", default="org_dept_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
