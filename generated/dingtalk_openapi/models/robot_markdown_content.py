from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class RobotMarkdownContent(Body):
    """Content of a markdown message."""

    title: str
    """Shown in the list of conversations."""
    text: str
    """Body in markdown; who is mentioned in `at` has to be in it as @mobile or @userId."""
