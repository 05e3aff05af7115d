from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_approval import AttendanceApproval
    from .attendance_day_record import AttendanceDayRecord
    from .attendance_day_result import AttendanceDayResult
    from .attendance_shift_breaks import AttendanceShiftBreaks


class AttendanceDay(Answer):
    """All that attendance knows of a person on a day."""

    work_date: str | None = None
    """The day, text format `yyyy-MM-dd HH:mm:ss`."""
    attendance_result_list: list[AttendanceDayResult] = wire(default_factory=list)
    """What became of the punches of the schedule."""
    userid: str | None = None
    """Userid of the person."""
    approve_list: list[AttendanceApproval] = wire(default_factory=list)
    """Leave, trips and overtime that were approved."""
    check_record_list: list[AttendanceDayRecord] = wire(default_factory=list)
    """Each punch."""
    corp_id: str | None = wire("corpId", default=None)
    """Id of the corp."""
    class_setting_info: AttendanceShiftBreaks | None = None
    """The breaks of the shift."""
