from __future__ import annotations

from ..model import Answer, wire


class ReportValue(Answer):
    """What was written into one field."""

    key: str | None = None
    """Name of the field."""
    sort: str | None = None
    """Number of the field in the template, as text."""
    type_: str | None = wire("type", default=None)
    """Kind of the field, as text."""
    value: str | None = None
    """What was written, at most 1000 characters."""
