from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class SampleTextParam(Body):
    """Parameters of a text; every value is text."""

    content: str
    """The text."""
