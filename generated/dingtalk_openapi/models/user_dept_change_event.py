from __future__ import annotations

from typing import Literal

from ..model import wire
from .employee_fields import EmployeeFields
from .sync_event_fields import SyncEventFields


class UserDeptChangeEvent(SyncEventFields, EmployeeFields):
    """A person's departments changed. Parsed `biz_data` of a SyncHTTP row with biz_type 13."""

    sync_action: Literal["user_dept_change"] = wire("syncAction", default="user_dept_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
