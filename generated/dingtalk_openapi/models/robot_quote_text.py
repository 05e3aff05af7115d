from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class RobotQuoteText(Answer):
    """Text of a message in an older form."""

    content: str | None = None
    """The text."""
