from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval_form_schema import ApprovalFormSchema


class GetApprovalFormResult(Answer):
    """A form."""

    result: ApprovalFormSchema | None = None
    """The form."""
