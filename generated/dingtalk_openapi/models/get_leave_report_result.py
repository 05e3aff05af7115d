from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .leave_report import LeaveReport


class GetLeaveReportResult(OapiEnvelope):
    """What the attendance report says of leave."""

    result: LeaveReport | None = None
    """The report."""
    request_id: str | None = None
    """Id of the request."""
