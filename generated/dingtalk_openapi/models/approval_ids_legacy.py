from __future__ import annotations

from ..model import Answer, wire


class ApprovalIdsLegacy(Answer):
    """A page of ids."""

    list_: list[str] = wire("list", default_factory=list)
    """Ids of approvals."""
    next_cursor: int | None = None
    """Cursor of the next page; none on the last one."""
