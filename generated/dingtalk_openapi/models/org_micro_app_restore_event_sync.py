from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppRestoreEventSync(Answer):
    """A corp enabled an app. Parsed `biz_data` of a SyncHTTP row with biz_type 7."""

    sync_action: Literal["org_micro_app_restore"] = wire("syncAction", default="org_micro_app_restore")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in that corp."""
