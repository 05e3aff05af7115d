from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class SampleMarkdownParam(Body):
    """Parameters of markdown; every value is text."""

    title: str
    """Title, shown in the list of conversations."""
    text: str
    """Body in markdown."""
