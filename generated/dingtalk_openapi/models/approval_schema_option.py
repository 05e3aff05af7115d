from __future__ import annotations

from ..model import Answer


class ApprovalSchemaOption(Answer):
    """A choice for other programs."""

    value: str | None = None
    """The choice."""
