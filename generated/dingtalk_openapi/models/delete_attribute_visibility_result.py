from __future__ import annotations

from ..model import Answer


class DeleteAttributeVisibilityResult(Answer):
    """Whether the setting was deleted."""

    result: bool | None = None
    """True when it was deleted."""
