from __future__ import annotations

from ..model import Answer, wire


class SearchUsersResult(Answer):
    """A page of the people who were found."""

    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
    total_count: int | None = wire("totalCount", default=None)
    """How many there are in all."""
    list_: list[str] = wire("list", default_factory=list)
    """Their userids in the corp."""
