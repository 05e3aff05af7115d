from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class TransferContactIdJobResultEventCurrent(CurrentEventFields):
    """A job that translates ids of the address book is done. Current form."""

    event_type: Literal["transfer_contact_id_job_result"] = wire("EventType", default="transfer_contact_id_job_result")
    """Name of the event."""
    job_id: str | None = wire("jobId", default=None)
    """Id of the job."""
    status: str | int | None = None
    """State of the job: a text in Stream mode, a number in HTTP pushes; 1 in every example, the docs do not explain it."""
