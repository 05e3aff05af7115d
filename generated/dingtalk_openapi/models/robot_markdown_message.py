from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .robot_at import RobotAt
    from .robot_markdown_content import RobotMarkdownContent


class RobotMarkdownMessage(Body):
    """Markdown."""

    msgtype: Literal["markdown"] = "markdown"
    """Kind of message."""
    markdown: RobotMarkdownContent
    """Content of a markdown message."""
    at: RobotAt | Unset = UNSET
    """Who is mentioned; works with text and markdown only."""
