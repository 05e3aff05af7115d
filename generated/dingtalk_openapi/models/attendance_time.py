from __future__ import annotations

from ..model import Answer


class AttendanceTime(Answer):
    """A time of the day."""

    check_time: str | None = None
    """The time, text format `yyyy-MM-dd HH:mm:ss`; the day in it says nothing."""
    check_type: str | None = None
    """Which punch it is; of a break, whether it begins or ends."""
    across: int | None = None
    """How many days after the beginning of the working day: 1 for the next day."""
    begin_min: int | None = None
    """How many minutes earlier one can punch; `get_user_attendance_group` alone tells it."""
    end_min: int | None = None
    """How many minutes later one can punch; `get_user_attendance_group` alone tells it."""
