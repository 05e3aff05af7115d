from __future__ import annotations

from typing import Literal

from ..model import wire
from .employee_fields import EmployeeFields
from .sync_event_fields import SyncEventFields


class UserActiveOrgEventSync(SyncEventFields, EmployeeFields):
    """A person who had joined the corp became active. Parsed `biz_data` of a SyncHTTP row with biz_type 13."""

    sync_action: Literal["user_active_org"] = wire("syncAction", default="user_active_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
