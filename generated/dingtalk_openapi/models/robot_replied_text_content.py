from __future__ import annotations

from ..model import Answer


class RobotRepliedTextContent(Answer):
    """Content of a quoted text."""

    content: str | None = None
    """The text of a quoted text, in one of two observed forms."""
