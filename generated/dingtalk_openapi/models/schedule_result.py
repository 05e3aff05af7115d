from __future__ import annotations

from ..model import Answer


class ScheduleResult(Answer):
    """What became of one punch of a schedule."""

    check_type: str | None = None
    """Which punch it is."""
    gmt_modified: str | None = None
    """When it was changed last, text format `yyyy-MM-dd HH:mm:ss`."""
    plan_check_time: str | None = None
    """When the person should punch, text format `yyyy-MM-dd HH:mm:ss`."""
    corp_id: str | None = None
    """Id of the corp."""
    base_check_time: str | None = None
    """The time that being late or early is counted from, text format `yyyy-MM-dd HH:mm:ss`."""
    group_id: int | None = None
    """Id of the attendance group."""
    gmt_create: str | None = None
    """When it was made, text format `yyyy-MM-dd HH:mm:ss`."""
    user_id: str | None = None
    """Userid of the person."""
    work_date: str | None = None
    """The day of the schedule, text format `yyyy-MM-dd HH:mm:ss`."""
    id: int | None = None
    """Id of this result."""
    location_result: str | None = None
    """Whether the place was right."""
    is_legal: str | None = None
    """Whether something is wrong with the punch, as the page has it; `list_attendance_records` has the same letters the other way round."""
    time_result: str | None = None
    """Whether the person was late or early, by the minutes that the shift allows."""
    record_id: int | None = None
    """Id of the punch."""
    user_check_time: str | None = None
    """When the person punched, text format `yyyy-MM-dd HH:mm:ss`."""
    schedule_id: int | None = None
    """Id of the schedule."""
