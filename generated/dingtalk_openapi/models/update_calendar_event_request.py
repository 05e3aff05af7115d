from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .calendar_card_instance import CalendarCardInstance
    from .calendar_category import CalendarCategory
    from .calendar_event_extra import CalendarEventExtra
    from .calendar_invited_person import CalendarInvitedPerson
    from .calendar_meeting_request import CalendarMeetingRequest
    from .calendar_place import CalendarPlace
    from .calendar_recurrence import CalendarRecurrence
    from .calendar_reminder_request import CalendarReminderRequest
    from .calendar_rich_text import CalendarRichText
    from .calendar_time import CalendarTime
    from .calendar_ui_config import CalendarUiConfig


class UpdateCalendarEventRequest(Body):
    """What changes of an event."""

    id: str
    """Id of the event, the same as in the path."""
    summary: str | Unset = UNSET
    """Title."""
    description: str | Unset = UNSET
    """What it is about."""
    start: CalendarTime | Unset = UNSET
    """When it begins."""
    end: CalendarTime | Unset = UNSET
    """When it ends, in the time zone of the start."""
    is_all_day: bool | Unset = wire("isAllDay", default=UNSET)
    """Whether it takes whole days."""
    recurrence: CalendarRecurrence | Unset = UNSET
    """How it is repeated."""
    attendees: Sequence[CalendarInvitedPerson] | Unset = UNSET
    """Who is invited."""
    location: CalendarPlace | Unset = UNSET
    """Where it is."""
    reminders: Sequence[CalendarReminderRequest] | Unset = UNSET
    """When people are reminded; an empty list for never."""
    online_meeting_info: CalendarMeetingRequest | Unset = wire("onlineMeetingInfo", default=UNSET)
    """An online meeting that goes with it."""
    extra: CalendarEventExtra | Unset = UNSET
    """Switches."""
    ui_configs: Sequence[CalendarUiConfig] | Unset = wire("uiConfigs", default=UNSET)
    """What people see on the page of the event."""
    rich_text_description: CalendarRichText | Unset = wire("richTextDescription", default=UNSET)
    """What it is about, as HTML."""
    card_instances: Sequence[CalendarCardInstance] | Unset = wire("cardInstances", default=UNSET)
    """Cards that go with it (official SDKs only)."""
    categories: Sequence[CalendarCategory] | Unset = UNSET
    """Its categories (official SDKs only)."""
    free_busy_status: str | Unset = wire("freeBusyStatus", default=UNSET)
    """Whether people are busy meanwhile (official SDKs only; values not documented)."""
