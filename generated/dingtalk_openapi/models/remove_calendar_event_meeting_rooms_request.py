from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from .calendar_room_id import CalendarRoomId


class RemoveCalendarEventMeetingRoomsRequest(Body):
    """Which rooms are given back."""

    meeting_rooms_to_remove: Sequence[CalendarRoomId] = wire("meetingRoomsToRemove")
    """The meeting rooms."""
