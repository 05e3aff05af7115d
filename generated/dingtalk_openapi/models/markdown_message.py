from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .markdown_content import MarkdownContent


class MarkdownMessage(Body):
    """Markdown."""

    msgtype: Literal["markdown"] = "markdown"
    """Kind of message."""
    markdown: MarkdownContent
    """Content of a markdown message."""
