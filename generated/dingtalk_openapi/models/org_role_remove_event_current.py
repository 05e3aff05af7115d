from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgRoleRemoveEventCurrent(CurrentEventFields):
    """A role was removed. Stream mode."""

    event_type: Literal["org_role_remove"] = wire("EventType", default="org_role_remove")
    """Name of the event."""
    role_id: str | None = wire("roleId", default=None)
    """Id of the role, a text here; not in every example."""
