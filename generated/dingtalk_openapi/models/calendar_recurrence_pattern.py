from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class CalendarRecurrencePattern(Body):
    """When an event is repeated."""

    type_: str | Unset = wire("type", default=UNSET)
    """What is counted."""
    day_of_month: int | Unset = wire("dayOfMonth", default=UNSET)
    """Day of the month, with `absoluteMonthly`."""
    days_of_week: Sequence[str | int] | Unset = wire("daysOfWeek", default=UNSET, joined=",")
    """Days of the week, in English and small letters, joined by commas."""
    index: str | Unset = UNSET
    """Week of the month, with `relativeMonthly`."""
    interval: int | Unset = UNSET
    """After how many days, weeks, months or years it is repeated."""
    first_day_of_week: str | Unset = wire("firstDayOfWeek", default=UNSET)
    """First day of the week, such as `monday`; `sunday` when it is not given."""
