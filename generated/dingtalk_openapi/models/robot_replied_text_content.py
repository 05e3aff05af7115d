from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class RobotRepliedTextContent(Answer):
    """Content of a quoted text."""

    content: str | None = None
    """The text of a quoted text, in one of two observed forms."""
