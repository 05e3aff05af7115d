from __future__ import annotations

from ..model import Answer, wire


class InactiveUserPage(Answer):
    """A page of those who did not log in, or who did."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: int | None = None
    """Offset of the next page; the last one has none."""
    list_: list[str] = wire("list", default_factory=list)
    """Their userids in the corp."""
