from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .new_report import NewReport


class CreateReportRequest(Body):
    """The report."""

    create_report_param: NewReport
    """A report, and who gets it."""
