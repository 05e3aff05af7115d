from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields
from .employee_fields import EmployeeFields


class UserRoleChangeEventCurrent(CurrentEventFields, EmployeeFields):
    """A person's roles changed. Stream mode."""

    event_type: Literal["user_role_change"] = wire("EventType", default="user_role_change")
    """Name of the event."""
