from __future__ import annotations

from typing import Literal

from ..model import wire
from .classic_event_fields import ClassicEventFields


class OrgAdminRemoveEvent(ClassicEventFields):
    """People are no longer administrators. Classic form."""

    event_type: Literal["org_admin_remove"] = wire("EventType", default="org_admin_remove")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """Userids of the people."""
