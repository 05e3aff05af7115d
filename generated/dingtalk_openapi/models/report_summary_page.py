from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .report_summary import ReportSummary


class ReportSummaryPage(Answer):
    """A page of reports without what was written."""

    data_list: list[ReportSummary] = wire(default_factory=list)
    """The reports."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: int | None = None
    """Where the next page begins."""
    size: int | None = None
    """How many a page has at most."""
