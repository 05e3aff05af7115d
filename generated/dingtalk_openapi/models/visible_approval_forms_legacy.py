from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .visible_approval_form_legacy import VisibleApprovalFormLegacy


class VisibleApprovalFormsLegacy(Answer):
    """A page of forms."""

    process_list: list[VisibleApprovalFormLegacy] = wire(default_factory=list)
    """The forms."""
    next_cursor: int | None = None
    """Cursor of the next page; none on the last one."""
