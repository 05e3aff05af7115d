from __future__ import annotations

from ..model import Answer, wire


class ListDepartedEmployeesResult(Answer):
    """A page of people."""

    user_id_list: list[str] = wire("userIdList", default_factory=list)
    """Userids of the people."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
    next_token: int | None = wire("nextToken", default=None)
    """Where the next page begins."""
