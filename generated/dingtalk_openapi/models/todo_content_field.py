from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TodoContentField(Body):
    """A field of the card of a to-do."""

    field_key: str | Unset = wire("fieldKey", default=UNSET)
    """Key; at most 1024 bytes."""
    field_value: str | Unset = wire("fieldValue", default=UNSET)
    """Value; at most 1024 bytes."""
