from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from .calendar_person_id import CalendarPersonId


class RemoveCalendarEventAttendeesRequest(Body):
    """Who is not invited any more."""

    attendees_to_remove: Sequence[CalendarPersonId] = wire("attendeesToRemove")
    """The people."""
