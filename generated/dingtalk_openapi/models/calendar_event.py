from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_attendee import CalendarAttendee
    from .calendar_card_instance_info import CalendarCardInstanceInfo
    from .calendar_category_info import CalendarCategoryInfo
    from .calendar_event_config_info import CalendarEventConfigInfo
    from .calendar_extended_properties import CalendarExtendedProperties
    from .calendar_location import CalendarLocation
    from .calendar_meeting_room import CalendarMeetingRoom
    from .calendar_online_meeting import CalendarOnlineMeeting
    from .calendar_organizer import CalendarOrganizer
    from .calendar_origin_start import CalendarOriginStart
    from .calendar_recurrence_info import CalendarRecurrenceInfo
    from .calendar_reminder import CalendarReminder
    from .calendar_rich_text_info import CalendarRichTextInfo
    from .calendar_time_info import CalendarTimeInfo
    from .calendar_ui_config_info import CalendarUiConfigInfo


class CalendarEvent(Answer):
    """An event of a calendar. Which of its fields an answer has depends on the call."""

    id: str | None = None
    """Id of the event."""
    summary: str | None = None
    """Title."""
    description: str | None = None
    """What it is about."""
    status: str | None = None
    """Whether it takes place."""
    start: CalendarTimeInfo | None = None
    """When it begins."""
    origin_start: CalendarOriginStart | None = wire("originStart", default=None)
    """When this occurrence of a repeated event was to begin at first; absent for others."""
    end: CalendarTimeInfo | None = None
    """When it ends."""
    is_all_day: bool | None = wire("isAllDay", default=None)
    """Whether it takes whole days."""
    recurrence: CalendarRecurrenceInfo | None = None
    """How it is repeated."""
    attendees: list[CalendarAttendee] = wire(default_factory=list)
    """Who attends."""
    organizer: CalendarOrganizer | None = None
    """Who organizes it."""
    location: CalendarLocation | None = None
    """Where it is."""
    series_master_id: str | None = wire("seriesMasterId", default=None)
    """Of an occurrence: id of the repeated event."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    update_time: str | None = wire("updateTime", default=None)
    """When it was changed last, text format ISO 8601."""
    reminders: list[CalendarReminder] = wire(default_factory=list)
    """When people are reminded."""
    online_meeting_info: CalendarOnlineMeeting | None = wire("onlineMeetingInfo", default=None)
    """The online meeting that goes with it."""
    extended_properties: CalendarExtendedProperties | None = wire("extendedProperties", default=None)
    """Where it comes from."""
    meeting_rooms: list[CalendarMeetingRoom] = wire("meetingRooms", default_factory=list)
    """Meeting rooms."""
    categories: list[CalendarCategoryInfo] = wire(default_factory=list)
    """Its categories."""
    rich_text_description: CalendarRichTextInfo | None = wire("richTextDescription", default=None)
    """What it is about, as HTML."""
    ui_configs: list[CalendarUiConfigInfo] = wire("uiConfigs", default_factory=list)
    """What people see on its page."""
    card_instances: list[CalendarCardInstanceInfo] = wire("cardInstances", default_factory=list)
    """Cards that go with it (official SDKs only)."""
    event_config: CalendarEventConfigInfo | None = wire("eventConfig", default=None)
    """What attendees may do (official SDKs only)."""
