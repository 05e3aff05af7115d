from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgDeptRemoveEventSync(Answer):
    """A department was removed; which, is the `biz_id` of the row. Parsed `biz_data` of a SyncHTTP row with biz_type 14."""

    sync_action: Literal["org_dept_remove"] = wire("syncAction", default="org_dept_remove")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
