from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class OrgDeptRemoveEvent(ClassicEventFields):
    """Departments were removed. Classic form."""

    event_type: Literal["org_dept_remove"] = wire("EventType", default="org_dept_remove")
    """Name of the event."""
    dept_id: list[int] = wire("DeptId")
    """Ids of the departments."""
