from __future__ import annotations

from ..model import Answer


class ReportSummary(Answer):
    """A report without what was written."""

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
