from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval_space import ApprovalSpace


class GrantApprovalPreviewResult(Answer):
    """The space."""

    result: ApprovalSpace | None = None
    """The space."""
    success: bool | None = None
    """Whether the call worked."""
