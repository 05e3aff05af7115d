from __future__ import annotations

from ..model import UNSET, Body, Unset


class CalendarRichText(Body):
    """A description as HTML."""

    text: str | Unset = UNSET
    """The HTML."""
