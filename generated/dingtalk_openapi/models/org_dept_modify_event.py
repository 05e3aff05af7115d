from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class OrgDeptModifyEvent(ClassicEventFields):
    """Departments changed. Classic form."""

    event_type: Literal["org_dept_modify"] = wire("EventType", default="org_dept_modify")
    """Name of the event."""
    dept_id: list[int] = wire("DeptId")
    """Ids of the departments."""
