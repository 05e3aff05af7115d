from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_meeting_extra import CalendarMeetingExtra


class CalendarOnlineMeeting(Answer):
    """The online meeting of an event."""

    type_: str | None = wire("type", default=None)
    """Which kind."""
    conference_id: str | None = wire("conferenceId", default=None)
    """Id of the meeting."""
    url: str | None = None
    """Address to join."""
    extra_info: CalendarMeetingExtra | None = wire("extraInfo", default=None)
    """Whatever else."""
