from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .report_template import ReportTemplate


class GetReportTemplateResult(OapiEnvelope):
    """A template."""

    result: ReportTemplate
    """A template."""
    request_id: str | None = None
    """Trace id of the call."""
