from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .leave_status_page import LeaveStatusPage


class ListLeaveStatusesResult(OapiEnvelope):
    """A page of leave."""

    result: LeaveStatusPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
