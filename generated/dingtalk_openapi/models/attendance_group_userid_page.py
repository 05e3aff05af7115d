from __future__ import annotations

from ..model import Answer, wire


class AttendanceGroupUseridPage(Answer):
    """A page of userids."""

    has_more: bool | None = None
    """Whether there are more."""
    cursor: int | None = None
    """Where the next page begins."""
    result: list[str] = wire(default_factory=list)
    """Userids of the people."""
