from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_group_page import AttendanceGroupPage


class ListAttendanceGroupsResult(OapiEnvelope):
    """A page of attendance groups."""

    result: AttendanceGroupPage | None = None
    """The page."""
    request_id: str | None = None
    """Id of the request."""
