from __future__ import annotations

from ..model import Answer, wire


class LeaveRecord(Answer):
    """One change of a balance of leave."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    leave_code: str | None = wire("leaveCode", default=None)
    """Which type of leave."""
    record_id: str | None = wire("recordId", default=None)
    """Id of the record."""
    quota_id: str | None = wire("quotaId", default=None)
    """Id of the balance."""
    cal_type: str | None = wire("calType", default=None)
    """What changed; absent for leave that was taken."""
    start_time: int | None = wire("startTime", default=None)
    """From when on the balance can be used, or the beginning of the leave, in milliseconds."""
    end_time: int | None = wire("endTime", default=None)
    """Until when the balance can be used, or the end of the leave, in milliseconds."""
    leave_view_unit: str | None = wire("leaveViewUnit", default=None)
    """Unit of the leave."""
    leave_reason: str | None = wire("leaveReason", default=None)
    """Reason."""
    leave_record_type: str | None = wire("leaveRecordType", default=None)
    """Kind of the record."""
    leave_status: str | None = wire("leaveStatus", default=None)
    """State of the leave."""
    record_num_per_day: int | None = wire("recordNumPerDay", default=None)
    """How much, in hundredths of a day; of types that count days."""
    record_num_per_hour: int | None = wire("recordNumPerHour", default=None)
    """How much, in hundredths of an hour; of types that count hours."""
    gmt_create: int | None = wire("gmtCreate", default=None)
    """When the record was made, in milliseconds."""
    gmt_modified: int | None = wire("gmtModified", default=None)
    """When the record was changed, in milliseconds."""
    op_user_id: str | None = wire("opUserId", default=None)
    """Userid of the person who made it."""
