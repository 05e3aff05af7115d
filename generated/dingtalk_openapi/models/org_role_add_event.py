from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleAddEvent(Answer):
    """A role was added. Parsed `biz_data` of a SyncHTTP row with biz_type 15."""

    sync_action: Literal["org_role_add"] = wire("syncAction", default="org_role_add")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    role_id: int | None = None
    """Id of the role."""
    role_name: str | None = None
    """Name of the role."""
    group_id: int | None = None
    """Id of the group of roles that it is in."""
    group_name: str | None = None
    """Name of that group."""
