from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .report_value import ReportValue


class Report(Answer):
    """A report."""

    report_id: str | None = None
    """Id of the report."""
    template_name: str | None = None
    """Name of the template."""
    creator_id: str | None = None
    """Userid of the person who made it."""
    creator_name: str | None = None
    """Name of the person who made it."""
    dept_name: str | None = None
    """Names of that person's departments, joined by commas."""
    create_time: int | None = None
    """When it was made, in milliseconds."""
    remark: str | None = None
    """Remark."""
    modified_time: int | None = None
    """When it was changed last, in milliseconds."""
    contents: list[ReportValue] = wire(default_factory=list)
    """What was written."""
