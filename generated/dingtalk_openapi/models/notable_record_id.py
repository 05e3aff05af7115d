from __future__ import annotations

from ..model import Answer


class NotableRecordId(Answer):
    """A record that was written."""

    id: str | None = None
    """Id of the record."""
