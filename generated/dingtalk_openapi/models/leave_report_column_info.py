from __future__ import annotations

from ..model import Answer, wire


class LeaveReportColumnInfo(Answer):
    """A column of the attendance report."""

    name: str | None = None
    """Name of the type of leave."""
    sub_type: int | None = None
    """Subtype of the column; the page does not explain it."""
    status: int | None = None
    """State of the column; the page does not explain it."""
    alias: str | None = None
    """Alias of the column."""
    type_: int | None = wire("type", default=None)
    """Type of the column; the page does not explain it."""
