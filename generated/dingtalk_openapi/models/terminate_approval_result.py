from __future__ import annotations

from ..model import Answer


class TerminateApprovalResult(Answer):
    """What became of it."""

    result: bool | None = None
    """Whether it was withdrawn."""
    success: bool | None = None
    """Whether the call worked."""
