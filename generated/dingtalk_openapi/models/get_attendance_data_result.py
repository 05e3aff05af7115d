from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_day import AttendanceDay


class GetAttendanceDataResult(OapiEnvelope):
    """All of the day."""

    result: AttendanceDay | None = None
    """The day."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
