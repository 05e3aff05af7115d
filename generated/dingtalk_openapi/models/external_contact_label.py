from __future__ import annotations

from ..model import Answer


class ExternalContactLabel(Answer):
    """A label of external contacts."""

    id: int
    """Id of the label."""
    name: str | None = None
    """Name of the label."""
