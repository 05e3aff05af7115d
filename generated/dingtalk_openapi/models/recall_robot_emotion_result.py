from __future__ import annotations

from ..model import Answer


class RecallRobotEmotionResult(Answer):
    """Whether the emotion is gone."""

    success: bool | None = None
    """Whether it is gone."""
