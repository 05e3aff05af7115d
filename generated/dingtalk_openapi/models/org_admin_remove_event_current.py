from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgAdminRemoveEventCurrent(CurrentEventFields):
    """People are no longer administrators. Current form."""

    event_type: Literal["org_admin_remove"] = wire("EventType", default="org_admin_remove")
    """Name of the event."""
    user_id: list[str] = wire("userId")
    """Userids of the people."""
    time_stamp: str | None = wire("timeStamp", default=None)
    """Time of the event in milliseconds, as text."""
