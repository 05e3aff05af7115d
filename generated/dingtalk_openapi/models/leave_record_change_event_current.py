from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class LeaveRecordChangeEventCurrent(CurrentEventFields):
    """A record of leave was made or changed. Stream mode."""

    event_type: Literal["leave_record_change"] = wire("EventType", default="leave_record_change")
    """Name of the event."""
    leave_view_unit: str | None = wire("leaveViewUnit", default=None)
    """Unit of the leave."""
    process_id_list: list[str] = wire("processIdList", default_factory=list)
    """Ids of the approvals."""
    corpid: str | None = None
    """Corp in which it happened, once more."""
    record_num_per_hour: int | None = wire("recordNumPerHour", default=None)
    """How much, in hundredths of an hour."""
    userid: str | None = None
    """Userid of the person."""
    record_id: str | None = wire("recordId", default=None)
    """Id of the record."""
    leave_record_type: str | None = wire("leaveRecordType", default=None)
    """Kind of the record."""
    source_type: str | None = wire("sourceType", default=None)
    """Where it comes from."""
    leave_reason: str | None = wire("leaveReason", default=None)
    """Reason."""
    param0434: float | None = None
    """The page does not explain it."""
    leave_code: str | None = wire("leaveCode", default=None)
    """Which type of leave, by `leave_code` of `list_leave_types`."""
    start_time: int | None = wire("startTime", default=None)
    """Beginning of the leave, in milliseconds."""
    end_time: int | None = wire("endTime", default=None)
    """End of the leave, in milliseconds."""
    leave_status: str | None = wire("leaveStatus", default=None)
    """State of the leave."""
    sync_action: str | None = wire("syncAction", default=None)
    """Name of the event, once more."""
