from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .manageable_approval_form import ManageableApprovalForm


class ListManageableApprovalFormsResult(Answer):
    """Forms."""

    result: list[ManageableApprovalForm] = wire(default_factory=list)
    """The forms."""
    success: bool | None = None
    """Whether it worked."""
