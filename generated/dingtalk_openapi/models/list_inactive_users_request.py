from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListInactiveUsersRequest(Body):
    """The day, the departments and the page to get."""

    is_active: bool
    """Whether to list those who logged in, and not those who did not."""
    offset: int
    """0 for the first page, then the `next_cursor` of the answer before."""
    size: int
    """Size of a page, at most 100."""
    query_date: str
    """The day, in the text format yyyyMMdd."""
    dept_ids: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of departments, at most 100; the whole corp without them."""
