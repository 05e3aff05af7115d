from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgSuiteRelieveEvent(Answer):
    """A corp withdrew its authorisation of a suite; which, is the `corp_id` of the row. Parsed `biz_data` of a SyncHTTP
    row with biz_type 4.
    """

    sync_action: Literal["org_suite_relieve"] = wire("syncAction", default="org_suite_relieve")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
