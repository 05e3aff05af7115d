from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class TransferContactIdJobResultEvent(Answer):
    """A job that translates ids of the address book is done. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["transfer_contact_id_job_result"] = wire(
        "syncAction", default="transfer_contact_id_job_result"
    )
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
