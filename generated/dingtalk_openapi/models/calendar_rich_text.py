from __future__ import annotations

from ..model import Shared


class CalendarRichText(Shared):
    """A description as HTML."""

    text: str | None = None
    """The HTML."""
