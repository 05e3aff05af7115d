from __future__ import annotations

from ..model import Answer, wire


class AttendanceDayResult(Answer):
    """What became of one punch of the day."""

    record_id: int | None = None
    """Id of the punch."""
    source_type: str | None = None
    """Where the punch comes from."""
    plan_check_time: str | None = None
    """When the person should punch, text format `yyyy-MM-dd HH:mm:ss`."""
    class_id: int | None = None
    """Id of the shift."""
    location_method: str | None = None
    """How the place was found."""
    location_result: str | None = None
    """Whether the place was right."""
    outside_remark: str | None = None
    """Remark of the person outside."""
    plan_id: int | None = None
    """Id of the schedule of this punch."""
    user_address: str | None = None
    """Address of the person."""
    group_id: int | None = None
    """Id of the attendance group."""
    user_check_time: str | None = None
    """When the person punched, text format `yyyy-MM-dd HH:mm:ss`."""
    proc_inst_id: str | None = wire("procInst_id", default=None)
    """Id of the approval that it has to do with."""
    check_type: str | None = None
    """Which punch it is."""
    time_result: str | None = None
    """Whether the person was late or early, by the minutes that the shift allows."""
