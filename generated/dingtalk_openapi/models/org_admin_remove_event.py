from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgAdminRemoveEvent(Answer):
    """People are no longer administrators. Classic form."""

    event_type: Literal["org_admin_remove"] = wire("EventType", default="org_admin_remove")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """User ids of the people."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
