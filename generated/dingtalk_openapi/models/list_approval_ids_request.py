from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class ListApprovalIdsRequest(Body):
    """Which approvals are wanted."""

    process_code: str = wire("processCode")
    """Code of the form."""
    start_time: int = wire("startTime")
    """Submitted at or after, in milliseconds since 1970."""
    next_token: int = wire("nextToken")
    """Cursor, 0 for the first page."""
    max_results: int = wire("maxResults")
    """Size of a page."""
    end_time: int | Unset = wire("endTime", default=UNSET)
    """Submitted at or before, in milliseconds since 1970; now when left out."""
    user_ids: Sequence[str] | Unset = wire("userIds", default=UNSET)
    """userids of originators; all when left out."""
    statuses: Sequence[Literal["RUNNING", "TERMINATED", "COMPLETED"]] | Unset = UNSET
    """States; all when left out. `RUNNING`: waiting, `TERMINATED`: withdrawn, `COMPLETED`: decided."""
