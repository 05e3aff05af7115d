from __future__ import annotations

from ..model import Answer


class ApprovalConditionComponent(Answer):
    """A component that is a condition."""

    id: str | None = None
    """Id of the component."""
    label: str | None = None
    """Its name."""
