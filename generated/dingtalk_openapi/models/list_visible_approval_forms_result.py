from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .visible_approval_forms import VisibleApprovalForms


class ListVisibleApprovalFormsResult(Answer):
    """A page of forms."""

    result: VisibleApprovalForms | None = None
    """The page."""
