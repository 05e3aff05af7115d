from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .attendance_time import AttendanceTime


class AttendanceShiftSetting(Answer):
    """How strict a shift is. `get_user_attendance_group` tells the break alone."""

    class_setting_id: int | None = None
    """Id of the setting."""
    rest_begin_time: AttendanceTime | None = None
    """Beginning of the break; only of shifts of one section."""
    permit_late_minutes: int | None = None
    """How many minutes of being late are allowed; -1 for none of this."""
    work_time_minutes: int | None = None
    """Working time in minutes; -1 for none of this."""
    rest_end_time: AttendanceTime | None = None
    """End of the break; only of shifts of one section."""
    absenteeism_late_minutes: int | None = None
    """From how many minutes on being late is absence; -1 for none of this."""
    serious_late_minutes: int | None = None
    """From how many minutes on being late is serious; -1 for none of this."""
    is_off_duty_free_check: str | None = None
    """Whether people need not punch at the end of work."""
