from __future__ import annotations

from ..model import Body


class MarkdownContent(Body):
    """Content of a markdown message."""

    title: str
    """Shown in the list of conversations; error 34016 names 64 characters for a `title`, without saying of which message."""
    text: str
    """Markdown, at most 5000 characters."""
