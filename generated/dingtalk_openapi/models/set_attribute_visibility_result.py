from __future__ import annotations

from ..model import Answer


class SetAttributeVisibilityResult(Answer):
    """The setting that was saved."""

    result: int
    """Id of the setting."""
