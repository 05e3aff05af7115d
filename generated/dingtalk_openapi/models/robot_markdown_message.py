from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
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
