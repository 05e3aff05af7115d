from __future__ import annotations

from ..model import UNSET, Body, Unset


class UploadAttendanceRecordRequest(Body):
    """A punch that was made elsewhere."""

    userid: str
    """Userid of the person."""
    device_name: str
    """Name of the time clock; any."""
    device_id: str
    """Id of the time clock; any."""
    user_check_time: int
    """When the person punched, in milliseconds; at most 180 days ago."""
    photo_url: str | Unset = UNSET
    """Address of a photograph, which anybody can open."""
