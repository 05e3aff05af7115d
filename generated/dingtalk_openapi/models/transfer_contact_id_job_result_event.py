from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class TransferContactIdJobResultEvent(Answer):
    """A job that translates ids of the address book is done. Parsed `biz_data` of a SyncHTTP row with biz_type 139."""

    sync_action: Literal["transfer_contact_id_job_result"] = wire(
        "syncAction", default="transfer_contact_id_job_result"
    )
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    job_id: str | None = wire("jobId", default=None)
    """Id of the job."""
    status: str | None = None
    """State of the job; `1` in every example, the docs do not explain it."""
