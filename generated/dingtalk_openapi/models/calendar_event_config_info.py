from __future__ import annotations

from ..model import Answer, wire


class CalendarEventConfigInfo(Answer):
    """What attendees may do (official SDKs only)."""

    allow_attendee_add_conference: bool | None = wire("allowAttendeeAddConference", default=None)
    """Whether they may add an online meeting."""
    allow_attendee_add_participants: bool | None = wire("allowAttendeeAddParticipants", default=None)
    """Whether they may invite more people."""
    allow_attendee_create_comment: bool | None = wire("allowAttendeeCreateComment", default=None)
    """Whether they may comment."""
