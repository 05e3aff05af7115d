from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_group_userid_page import AttendanceGroupUseridPage


class ListAttendanceGroupUseridsResult(OapiEnvelope):
    """A page of userids."""

    result: AttendanceGroupUseridPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
