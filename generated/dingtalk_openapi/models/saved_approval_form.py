from __future__ import annotations

from ..model import Answer, wire


class SavedApprovalForm(Answer):
    """The form that was saved."""

    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
