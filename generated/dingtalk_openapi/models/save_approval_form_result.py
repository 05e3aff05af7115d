from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .saved_approval_form import SavedApprovalForm


class SaveApprovalFormResult(Answer):
    """The code of the form."""

    result: SavedApprovalForm | None = None
    """The form."""
