from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_schedule import AttendanceSchedule


class ListSchedulesByUsersResult(OapiEnvelope):
    """Schedules."""

    result: list[AttendanceSchedule] = wire(default_factory=list)
    """Each punch of the schedules."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
