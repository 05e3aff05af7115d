from __future__ import annotations

from ..model import Answer, wire


class AttendanceCheckRecordEntry(Answer):
    """One punch."""

    address: str | None = None
    """Address."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp of the person."""
    check_time: int | None = wire("checkTime", default=None)
    """When the person punched, in milliseconds."""
    location_result: str | None = wire("locationResult", default=None)
    """Whether the place was right."""
    group_id: str | None = wire("groupId", default=None)
    """Id of the attendance group, as text."""
    latitude: float | None = None
    """Latitude."""
    biz_id: str | None = wire("bizId", default=None)
    """Id of what it has to do with."""
    location_method: str | None = wire("locationMethod", default=None)
    """How the place was found."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    device_sn: str | None = wire("deviceSN", default=None)
    """Serial number of the time clock; only with one."""
    check_by_user: bool | None = wire("checkByUser", default=None)
    """Whether the person punched: false when the system works its records through again, for example after a change of the schedule."""
    longitude: float | None = None
    """Longitude."""
