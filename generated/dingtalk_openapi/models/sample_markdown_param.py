from __future__ import annotations

from ..model import Body


class SampleMarkdownParam(Body):
    """Parameters of markdown; every value is text."""

    title: str
    """Title, shown in the list of conversations."""
    text: str
    """Body in markdown."""
