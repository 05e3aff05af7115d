from __future__ import annotations

from ..model import Answer, wire


class TodoTaskContentField(Answer):
    """A field of the card of a to-do."""

    field_key: str | None = wire("fieldKey", default=None)
    """Key; at most 1024 bytes."""
    field_value: str | None = wire("fieldValue", default=None)
    """Value; at most 1024 bytes."""
