from __future__ import annotations

from ..model import Answer


class ReplyRobotEmotionResult(Answer):
    """Whether the emotion is there."""

    success: bool | None = None
    """Whether it is there."""
