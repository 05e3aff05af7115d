from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval_ids import ApprovalIds


class ListApprovalIdsResult(Answer):
    """A page of ids."""

    result: ApprovalIds | None = None
    """The page."""
    success: bool | None = None
    """Whether the call worked."""
