from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgDeptModifyEventCurrent(CurrentEventFields):
    """Departments changed. Current form."""

    event_type: Literal["org_dept_modify"] = wire("EventType", default="org_dept_modify")
    """Name of the event."""
    dept_id: list[int] = wire("deptId")
    """Ids of the departments."""
