from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .report_draft import ReportDraft


class SaveReportContentRequest(Body):
    """The content."""

    create_report_param: ReportDraft
    """What a person finds when writing a report."""
