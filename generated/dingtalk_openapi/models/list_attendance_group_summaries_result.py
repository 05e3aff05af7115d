from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_group_summary_page import AttendanceGroupSummaryPage


class ListAttendanceGroupSummariesResult(OapiEnvelope):
    """A page of names of attendance groups."""

    result: AttendanceGroupSummaryPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
