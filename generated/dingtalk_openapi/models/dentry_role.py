from __future__ import annotations

from ..model import Answer


class DentryRole(Answer):
    """What somebody may do."""

    id: str | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
