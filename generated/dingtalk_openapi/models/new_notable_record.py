from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .notable_fields import NotableFields


class NewNotableRecord(Body):
    """A new record."""

    fields: NotableFields
    """Values by the name of the field."""
