from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .visible_approval_form import VisibleApprovalForm


class VisibleApprovalForms(Answer):
    """A page of forms."""

    process_list: list[VisibleApprovalForm] = wire("processList", default_factory=list)
    """The forms."""
    next_token: int | None = wire("nextToken", default=None)
    """Cursor of the next page; none on the last one."""
