from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .user_attendance_group import UserAttendanceGroup


class GetUserAttendanceGroupResult(OapiEnvelope):
    """The attendance group of a person."""

    result: UserAttendanceGroup | None = None
    """The group."""
    request_id: str | None = None
    """Id of the request."""
