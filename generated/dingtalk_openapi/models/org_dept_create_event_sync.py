from __future__ import annotations

from typing import Literal

from ..model import wire
from .department_fields import DepartmentFields
from .sync_event_fields import SyncEventFields


class OrgDeptCreateEventSync(SyncEventFields, DepartmentFields):
    """A department was created. Parsed `biz_data` of a SyncHTTP row with biz_type 14."""

    sync_action: Literal["org_dept_create"] = wire("syncAction", default="org_dept_create")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
