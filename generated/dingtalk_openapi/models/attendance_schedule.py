from __future__ import annotations

from ..model import Answer


class AttendanceSchedule(Answer):
    """One punch of a schedule."""

    check_type: str | None = None
    """Which punch it is."""
    plan_check_time: str | None = None
    """When the person should punch, text format `yyyy-MM-dd HH:mm:ss`."""
    group_id: int | None = None
    """Id of the attendance group."""
    userid: str | None = None
    """Userid of the person."""
    approve_id: int | None = None
    """Id of the approval; absent without one."""
    work_date: str | None = None
    """The day of the schedule, text format `yyyy-MM-dd HH:mm:ss`."""
    id: int | None = None
    """Id of the schedule, for `list_schedule_results`."""
    shift_version: int | None = None
    """Version of the shift."""
    shift_id: int | None = None
    """Id of the shift; 0 on a day off."""
    is_rest: str | None = None
    """Whether it is a day off."""
