from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class GetUserBusyTimesRequest(Body):
    """Of whom, and of which time."""

    user_ids: Sequence[str] = wire("userIds")
    """Unionids of the people."""
    start_time: str = wire("startTime")
    """Begin of the time, text format ISO 8601."""
    end_time: str = wire("endTime")
    """End of the time, text format ISO 8601."""
