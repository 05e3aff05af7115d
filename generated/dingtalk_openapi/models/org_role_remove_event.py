from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgRoleRemoveEvent(Answer):
    """A role was removed. Parsed `biz_data` of a SyncHTTP row with biz_type 15."""

    sync_action: Literal["org_role_remove"] = wire("syncAction", default="org_role_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    role_id: str | None = None
    """Id of the role, a text here; examples without it have it as `biz_id` of the row."""
