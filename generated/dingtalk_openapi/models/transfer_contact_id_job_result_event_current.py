from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class TransferContactIdJobResultEventCurrent(Answer):
    """A job that translates ids of the address book is done. Current form."""

    event_type: Literal["transfer_contact_id_job_result"] = wire("EventType", default="transfer_contact_id_job_result")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    job_id: str | None = wire("jobId", default=None)
    """Id of the job."""
    status: str | int | None = None
    """State of the job: a text in Stream mode, a number in HTTP pushes; 1 in every example, the docs do not explain
    it."""
