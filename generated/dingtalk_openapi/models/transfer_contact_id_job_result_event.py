from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class TransferContactIdJobResultEvent(SyncEventFields):
    """A job that translates ids of the address book is done. Parsed `biz_data` of a SyncHTTP row with biz_type 139."""

    sync_action: Literal["transfer_contact_id_job_result"] = wire("syncAction", default="transfer_contact_id_job_result")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    job_id: str | None = wire("jobId", default=None)
    """Id of the job."""
    status: str | None = None
    """State of the job; `1` in every example, the docs do not explain it."""
