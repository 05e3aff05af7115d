from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from .calendar_room_id import CalendarRoomId


class AddCalendarEventMeetingRoomsRequest(Body):
    """Which rooms are booked."""

    meeting_rooms_to_add: Sequence[CalendarRoomId] = wire("meetingRoomsToAdd")
    """The meeting rooms."""
