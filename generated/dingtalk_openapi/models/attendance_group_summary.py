from __future__ import annotations

from ..model import Answer


class AttendanceGroupSummary(Answer):
    """Id and name of an attendance group."""

    name: str | None = None
    """Name of the group."""
    id: int | None = None
    """Id of the group."""
