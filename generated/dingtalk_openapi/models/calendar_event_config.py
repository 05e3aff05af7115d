from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarEventConfig(Body):
    """What attendees may do (official SDKs only)."""

    allow_attendee_add_conference: bool | Unset = wire("allowAttendeeAddConference", default=UNSET)
    """Whether they may add an online meeting."""
    allow_attendee_add_participants: bool | Unset = wire("allowAttendeeAddParticipants", default=UNSET)
    """Whether they may invite more people."""
    allow_attendee_create_comment: bool | Unset = wire("allowAttendeeCreateComment", default=UNSET)
    """Whether they may comment."""
