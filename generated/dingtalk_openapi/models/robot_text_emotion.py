from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotTextEmotion(Body):
    """An emotion that is a text."""

    emotion_id: str | Unset = wire("emotionId", default=UNSET)
    """Id of the emotion."""
    emotion_name: str | Unset = wire("emotionName", default=UNSET)
    """Name of the emotion; clients give its text."""
    text: str | Unset = UNSET
    """The text, such as "🤔 thinking"."""
    background_id: str | Unset = wire("backgroundId", default=UNSET)
    """Id of its background."""
