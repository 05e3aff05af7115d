from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OvertimeToVacationDataEventCurrent(CurrentEventFields):
    """Overtime of somebody became leave in its place. Stream mode."""

    event_type: Literal["overtime_to_vacation_data"] = wire("EventType", default="overtime_to_vacation_data")
    """Name of the event."""
    work_hours_per_day: float | None = wire("workHoursPerDay", default=None)
    """Working hours of a day."""
    overtime_day_type: str | None = wire("overtimeDayType", default=None)
    """When the overtime was."""
    work_date: str | None = wire("workDate", default=None)
    """The working day, text format `yyyyMMdd`."""
    overtime_day: float | str | None = wire("overtimeDay", default=None)
    """How long the leave is, in days; text on an archived page."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more."""
    delay_end_time: int | None = wire("delayEndTime", default=None)
    """Until when the leave can be taken after an extension, in milliseconds."""
    leave_code: str | None = wire("leaveCode", default=None)
    """Which type of leave it became, by `leave_code` of `list_leave_types`."""
    overtime_hour: float | str | None = wire("overtimeHour", default=None)
    """How long the leave is, in hours; text on an archived page."""
    vacation_rate: float | None = wire("vacationRate", default=None)
    """How much leave comes of it: leave is working time times this."""
    start_time: int | None = wire("startTime", default=None)
    """From when on the leave can be taken, in milliseconds."""
    end_time: int | None = wire("endTime", default=None)
    """Until when the leave can be taken, in milliseconds."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
