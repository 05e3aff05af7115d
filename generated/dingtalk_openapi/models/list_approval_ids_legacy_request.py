from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListApprovalIdsLegacyRequest(Body):
    """Which approvals are wanted."""

    process_code: str
    """Code of the form."""
    start_time: int
    """Submitted at or after, in milliseconds since 1970."""
    end_time: int | Unset = UNSET
    """Submitted at or before, in milliseconds since 1970; now when left out."""
    size: int | Unset = UNSET
    """Size of a page."""
    cursor: int | Unset = UNSET
    """Cursor, 0 for the first page."""
    userid_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """userids of originators; all when left out."""
