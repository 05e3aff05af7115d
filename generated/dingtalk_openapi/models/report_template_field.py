from __future__ import annotations

from ..model import Answer, wire


class ReportTemplateField(Answer):
    """A field of a template."""

    field_name: str | None = None
    """Name of the field: the `key` of `create_report`."""
    type_: int | None = wire("type", default=None)
    """Kind of the field."""
    sort: int | None = None
    """Number of the field in the template."""
