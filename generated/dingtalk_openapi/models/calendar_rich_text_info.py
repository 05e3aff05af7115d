from __future__ import annotations

from ..model import Answer


class CalendarRichTextInfo(Answer):
    """A description as HTML."""

    text: str | None = None
    """The HTML."""
