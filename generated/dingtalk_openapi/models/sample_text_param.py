from __future__ import annotations

from ..model import Body


class SampleTextParam(Body):
    """Parameters of a text; every value is text."""

    content: str
    """The text."""
