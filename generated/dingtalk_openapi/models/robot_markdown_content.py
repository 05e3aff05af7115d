from __future__ import annotations

from ..model import Body


class RobotMarkdownContent(Body):
    """Content of a markdown message."""

    title: str
    """Shown in the list of conversations."""
    text: str
    """Body in markdown; who is mentioned in `at` has to be in it as @mobile or @userId."""
