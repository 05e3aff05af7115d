from __future__ import annotations

from ..model import Answer


class AttendanceDaySchedule(Answer):
    """One punch of the schedule of a day."""

    check_type: str | None = None
    """Which punch it is."""
    approve_type: str | None = None
    """Kind of the approval; absent without one."""
    gmt_modified: str | None = None
    """When it was changed last, text format `yyyy-MM-dd HH:mm:ss`."""
    gmt_create: str | None = None
    """When it was made, text format `yyyy-MM-dd HH:mm:ss`."""
    corp_id: str | None = None
    """Id of the corp."""
    check_date_time: str | None = None
    """When the person punches, text format `yyyy-MM-dd HH:mm:ss`; in the example of the page it is the planned time."""
    group_id: int | None = None
    """Id of the attendance group."""
    class_name: str | None = None
    """Name of the shift."""
    user_id: str | None = None
    """Userid of the person."""
    approve_biz_type: int | None = None
    """What the approval is for; absent without one."""
    approve_id: int | None = None
    """Id of the approval; absent without one."""
    class_setting_id: int | None = None
    """Id of the setting of the shift; absent where that of the corp holds."""
    approve_tag_name: str | None = None
    """Name of the approval; absent without one."""
    features: str | None = None
    """Further properties, as JSON text: `flexMinutes` (how many minutes later and earlier are allowed), `overtimeSettingId`, `punchId`."""
    class_id: int | None = None
    """Id of the shift."""
    check_status: str | None = None
    """Whether the person punched."""
    work_date: str | None = None
    """The day of the schedule, text format `yyyy-MM-dd HH:mm:ss`."""
    check_end_time: str | None = None
    """Until when one can punch, text format `yyyy-MM-dd HH:mm:ss`."""
    is_rest: str | None = None
    """Whether it is a day off."""
    check_begin_time: str | None = None
    """From when on one can punch, text format `yyyy-MM-dd HH:mm:ss`."""
    real_plan_time: str | None = None
    """When the person should punch, flexible hours counted in, text format `yyyy-MM-dd HH:mm:ss`."""
    id: int | None = None
    """Id of the schedule, for `list_schedule_results`."""
    plan_check_time: str | None = None
    """When the person should punch, text format `yyyy-MM-dd HH:mm:ss`; known from the official Java SDK alone."""
    base_check_time: str | None = None
    """The time that being late or early is counted from, text format `yyyy-MM-dd HH:mm:ss`; known from the official Java SDK alone."""
