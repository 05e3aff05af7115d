from __future__ import annotations

from ..model import Answer


class UpdateGroupResult(Answer):
    """Whether the group was changed."""

    success: bool | None = None
    """True when it was done."""
