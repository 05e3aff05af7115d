from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .employee_fields import EmployeeFields


class UserDeptChangeEventCurrent(CurrentEventFields, EmployeeFields):
    """A person's departments changed. Stream mode."""

    event_type: Literal["user_dept_change"] = wire("EventType", default="user_dept_change")
    """Name of the event."""
