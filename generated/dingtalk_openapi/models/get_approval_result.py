from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval import Approval


class GetApprovalResult(Answer):
    """An approval."""

    result: Approval
    """The approval."""
    success: str | None = None
    """Whether it worked, as text."""
