from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .notable_fields import NotableFields


class ChangedNotableRecord(Body):
    """A record that is changed."""

    id: str
    """Id of the record."""
    fields: NotableFields
    """New values by the name of the field."""
