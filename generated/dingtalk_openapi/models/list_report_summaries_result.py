from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .report_summary_page import ReportSummaryPage


class ListReportSummariesResult(OapiEnvelope):
    """A page of reports."""

    result: ReportSummaryPage
    """A page of reports without what was written."""
    request_id: str | None = None
    """Trace id of the call."""
