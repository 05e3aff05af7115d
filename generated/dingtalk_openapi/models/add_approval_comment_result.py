from __future__ import annotations

from ..model import Answer


class AddApprovalCommentResult(Answer):
    """What became of it."""

    result: bool | None = None
    """Whether it was added."""
    success: bool | None = None
    """Whether the call worked."""
