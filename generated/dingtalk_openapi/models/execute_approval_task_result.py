from __future__ import annotations

from ..model import Answer


class ExecuteApprovalTaskResult(Answer):
    """What became of it."""

    result: bool | None = None
    """Whether it was approved, says the page."""
    success: bool | None = None
    """Whether the call worked."""
