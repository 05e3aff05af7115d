from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_group_member_page import AttendanceGroupMemberPage


class ListAttendanceGroupMembersResult(OapiEnvelope):
    """A page of members."""

    result: AttendanceGroupMemberPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
