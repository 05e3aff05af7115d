from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class LeaveRecordChangeEvent(SyncEventFields):
    """A record of leave was made or changed. Parsed `biz_data` of a SyncHTTP row with biz_type 154."""

    sync_action: Literal["leave_record_change"] = wire("syncAction", default="leave_record_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    record_id: str
    """Id of the record."""
    leave_view_unit: str | None = None
    """Unit of the leave."""
    process_id_list: list[str] = wire("processIdList", default_factory=list)
    """Ids of the approvals."""
    corpid: str | None = None
    """Corp in which it happened."""
    record_num_per_hour: int | None = None
    """How much, in hundredths of an hour."""
    userid: str | None = None
    """Userid of the person."""
    leave_record_type: str | None = None
    """Kind of the record."""
    source_type: str | None = wire("sourceType", default=None)
    """Where it comes from."""
    leave_reason: str | None = None
    """Reason."""
    param0434: float | None = None
    """The page does not explain it."""
    leave_code: str | None = None
    """Which type of leave, by `leave_code` of `list_leave_types`."""
    start_time: int | None = None
    """Beginning of the leave, in milliseconds."""
    end_time: int | None = None
    """End of the leave, in milliseconds."""
    leave_status: str | None = None
    """State of the leave."""
