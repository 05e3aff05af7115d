from __future__ import annotations

from ..model import Answer, wire


class WikiStatistics(Answer):
    """What was counted of a node."""

    word_count: int | None = wire("wordCount", default=None)
    """How many words it has."""
