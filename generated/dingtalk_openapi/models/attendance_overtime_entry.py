from __future__ import annotations

from ..model import Answer, wire


class AttendanceOvertimeEntry(Answer):
    """Overtime of one person on one day."""

    work_hours_per_day: float | None = wire("workHoursPerDay", default=None)
    """Working hours of a day."""
    overtime_day_type: str | None = wire("overtimeDayType", default=None)
    """When the overtime was."""
    work_date: int | None = wire("workDate", default=None)
    """The day, in milliseconds."""
    overtime_day: float | None = wire("overtimeDay", default=None)
    """How long it was, in days."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp of the person."""
    action: str | None = None
    """What happened to it."""
    overtime_hour: float | None = wire("overtimeHour", default=None)
    """How long it was, in hours."""
    vacation_rate: float | None = wire("vacationRate", default=None)
    """How much leave comes of it: leave is working time times this."""
    work_minutes_per_day: int | None = wire("workMinutesPerDay", default=None)
    """Working minutes of a day."""
    userid: str | None = None
    """Userid of the person."""
    key: str | None = None
    """Corp, person and day, joined with semicolons."""
    timestamp: int | None = None
    """When it was changed, in milliseconds."""
