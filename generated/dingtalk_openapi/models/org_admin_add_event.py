from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgAdminAddEvent(Answer):
    """People became administrators. Classic form."""

    event_type: Literal["org_admin_add"] = wire("EventType", default="org_admin_add")
    """Name of the event."""
    user_id: list[str] = wire("UserId")
    """User ids of the people."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
