from __future__ import annotations

from ..model import Answer


class RosterField(Answer):
    """A field of the roster that the app may read."""

    field_code: str | None = None
    """Code of the field."""
    field_name: str | None = None
    """Name of the field."""
    field_type: str | None = None
    """Kind of the field."""
