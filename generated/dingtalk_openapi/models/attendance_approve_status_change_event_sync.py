from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class AttendanceApproveStatusChangeEventSync(SyncEventFields):
    """An approval of leave, overtime or a trip changed its state. Parsed `biz_data` of a SyncHTTP row with biz_type 344."""

    sync_action: Literal["attendance_approve_status_change"] = wire("syncAction", default="attendance_approve_status_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    approve_type: str | None = wire("approveType", default=None)
    """What the approval is for."""
    process_instance_id: str | None = wire("processInstanceId", default=None)
    """Id of the approval."""
    main_process_instance_id: str | None = wire("mainProcessInstanceId", default=None)
    """Id of the approval that this one belongs to; the same in the example of the page."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
    status: str | None = None
    """Its state."""
