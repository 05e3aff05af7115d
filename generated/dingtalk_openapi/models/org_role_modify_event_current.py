from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgRoleModifyEventCurrent(CurrentEventFields):
    """A role changed. Stream mode."""

    event_type: Literal["org_role_modify"] = wire("EventType", default="org_role_modify")
    """Name of the event."""
    role_id: int | None = wire("roleId", default=None)
    """Id of the role."""
    role_name: str | None = wire("roleName", default=None)
    """Name of the role."""
    group_id: int | None = wire("groupId", default=None)
    """Id of the group of roles that it is in."""
    group_name: str | None = wire("groupName", default=None)
    """Name of that group."""
