from __future__ import annotations

from ..model import Answer


class RobotQuoteText(Answer):
    """Text of a message in an older form."""

    content: str | None = None
    """The text."""
