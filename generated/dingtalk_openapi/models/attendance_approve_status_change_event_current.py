from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class AttendanceApproveStatusChangeEventCurrent(CurrentEventFields):
    """An approval of leave, overtime or a trip changed its state. Current form."""

    event_type: Literal["attendance_approve_status_change"] = wire("EventType", default="attendance_approve_status_change")
    """Name of the event."""
    approve_type: str | None = wire("approveType", default=None)
    """What the approval is for."""
    process_instance_id: str | None = wire("processInstanceId", default=None)
    """Id of the approval."""
    main_process_instance_id: str | None = wire("mainProcessInstanceId", default=None)
    """Id of the approval that this one belongs to; the same in the example of the page."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
    status: str | None = None
    """Its state."""
