from __future__ import annotations

from ..model import Answer, wire


class SearchDepartmentsResult(Answer):
    """A page of departments."""

    list_: list[int] = wire("list")
    """Ids of the departments."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
    total_count: int | None = wire("totalCount", default=None)
    """How many departments fit, on all pages."""
