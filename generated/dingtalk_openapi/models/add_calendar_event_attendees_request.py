from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .calendar_invitee import CalendarInvitee


class AddCalendarEventAttendeesRequest(Body):
    """Who is invited."""

    attendees_to_add: Sequence[CalendarInvitee] = wire("attendeesToAdd")
    """The people."""
    push_notification: bool | Unset = wire("pushNotification", default=UNSET)
    """Whether they are told by a window that opens."""
    chat_notification: bool | Unset = wire("chatNotification", default=UNSET)
    """Whether they are told in a chat."""
