from __future__ import annotations

from ..model import Answer


class CountPendingApprovalsResult(Answer):
    """How many there are."""

    result: int | None = None
    """Number of approvals that wait for the person."""
