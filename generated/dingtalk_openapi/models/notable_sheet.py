from __future__ import annotations

from ..model import Answer


class NotableSheet(Answer):
    """A sheet of an AI table."""

    id: str | None = None
    """Id of the sheet, unique in its table."""
    name: str | None = None
    """Name of the sheet."""
