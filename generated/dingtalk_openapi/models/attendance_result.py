from __future__ import annotations

from ..model import Answer, wire


class AttendanceResult(Answer):
    """What became of one punch of a schedule."""

    source_type: str | None = wire("sourceType", default=None)
    """Where the punch comes from."""
    base_check_time: int | None = wire("baseCheckTime", default=None)
    """The time that being late or early is counted from, in milliseconds."""
    user_check_time: int | None = wire("userCheckTime", default=None)
    """When the person punched, in milliseconds."""
    proc_inst_id: str | None = wire("procInstId", default=None)
    """Id of the approval that it has to do with (leave, overtime); absent without one."""
    approve_id: int | None = wire("approveId", default=None)
    """Number of that approval; absent without one."""
    location_result: str | None = wire("locationResult", default=None)
    """Whether the place was right."""
    time_result: str | None = wire("timeResult", default=None)
    """Whether the person was late or early, by the minutes that the shift allows."""
    check_type: str | None = wire("checkType", default=None)
    """Which punch it is."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    work_date: int | None = wire("workDate", default=None)
    """The working day: its midnight, in milliseconds."""
    record_id: int | None = wire("recordId", default=None)
    """Id of the punch record."""
    plan_id: int | None = wire("planId", default=None)
    """Id of the schedule of this punch."""
    group_id: int | None = wire("groupId", default=None)
    """Id of the attendance group."""
    id: int | None = None
    """Id of this result."""
