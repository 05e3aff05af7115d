from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .report_page import ReportPage


class ListReportsResult(OapiEnvelope):
    """A page of reports."""

    result: ReportPage
    """A page of reports."""
    request_id: str | None = None
    """Trace id of the call."""
