from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgDeptCreateEventCurrent(CurrentEventFields):
    """Departments were created. Current form."""

    event_type: Literal["org_dept_create"] = wire("EventType", default="org_dept_create")
    """Name of the event."""
    dept_id: list[int] = wire("deptId")
    """Ids of the departments."""
