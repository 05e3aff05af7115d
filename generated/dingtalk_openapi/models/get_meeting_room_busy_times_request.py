from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class GetMeetingRoomBusyTimesRequest(Body):
    """Of which rooms, and of which time."""

    room_ids: Sequence[str] = wire("roomIds")
    """Ids of these rooms."""
    start_time: str = wire("startTime")
    """Begin of the time, text format ISO 8601."""
    end_time: str = wire("endTime")
    """End of the time, text format ISO 8601."""
