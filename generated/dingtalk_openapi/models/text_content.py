from __future__ import annotations

from ..model import Body


class TextContent(Body):
    """Content of a text message."""

    content: str
    """The text; at most 500 characters are advised, above 5000 error 34016 comes."""
