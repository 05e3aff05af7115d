from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_event_operator import CalendarEventOperator


class CalendarEventChangeFields(Answer):
    """What the change of an event of a calendar tells."""

    calendar_event_id: str | None = wire("calendarEventId", default=None)
    """Id of the event, as `get_calendar_event` takes it."""
    calendar_event_update_time: int | None = wire("calendarEventUpdateTime", default=None)
    """When the event was changed, in milliseconds."""
    calendar_id: str | None = wire("calendarId", default=None)
    """Id of the calendar."""
    union_id_list: list[str] = wire("unionIdList", default_factory=list)
    """Unionids of the people in whose calendars it changed."""
    change_type: str | None = wire("changeType", default=None)
    """What happened; the page prints no other value."""
    operator: CalendarEventOperator | None = None
    """Who did it."""
    legacy_calendar_event_id: str | None = wire("legacyCalendarEventId", default=None)
    """Id of the event in the calendar calls of before."""
