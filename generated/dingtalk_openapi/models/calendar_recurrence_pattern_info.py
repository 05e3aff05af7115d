from __future__ import annotations

from ..model import Answer, wire


class CalendarRecurrencePatternInfo(Answer):
    """When an event is repeated."""

    type_: str | None = wire("type", default=None)
    """What is counted."""
    day_of_month: int | None = wire("dayOfMonth", default=None)
    """Day of the month, with `absoluteMonthly`."""
    days_of_week: list[str] = wire("daysOfWeek", default_factory=list, joined=",")
    """Days of the week, in English and small letters, joined by commas."""
    index: str | None = None
    """Week of the month, with `relativeMonthly`."""
    interval: int | None = None
    """After how many days, weeks, months or years it is repeated."""
    first_day_of_week: str | None = wire("firstDayOfWeek", default=None)
    """First day of the week, such as `monday`; `sunday` when it is not given."""
