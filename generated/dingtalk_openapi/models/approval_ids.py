from __future__ import annotations

from ..model import Answer, wire


class ApprovalIds(Answer):
    """A page of ids."""

    list_: list[str] = wire("list", default_factory=list)
    """Ids of approvals."""
    next_token: str | None = wire("nextToken", default=None)
    """Cursor of the next page, as text; none on the last one."""
