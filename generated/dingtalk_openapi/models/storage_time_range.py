from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class StorageTimeRange(Body):
    """A range of times."""

    start_time: int | Unset = wire("startTime", default=UNSET)
    """Its begin, a time stamp, presumably in milliseconds since 1970-01-01 UTC."""
    end_time: int | Unset = wire("endTime", default=UNSET)
    """Its end, a time stamp, presumably in milliseconds since 1970-01-01 UTC."""
