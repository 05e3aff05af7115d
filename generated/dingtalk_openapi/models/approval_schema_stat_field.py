from __future__ import annotations

from ..model import Answer


class ApprovalSchemaStatField(Answer):
    """A column whose sum is shown."""

    id: str | None = None
    """Id of the component."""
    label: str | None = None
    """Its name."""
    upper: bool | None = None
    """Whether the sum is written in Chinese capitals."""
    unit: str | None = None
    """Unit."""
