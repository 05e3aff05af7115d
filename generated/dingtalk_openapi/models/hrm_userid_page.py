from __future__ import annotations

from ..model import Answer, wire


class HrmUseridPage(Answer):
    """A page of userids."""

    data_list: list[str] = wire(default_factory=list)
    """Userids of the people."""
    next_cursor: int | None = None
    """Where the next page begins; absent on the last page."""
