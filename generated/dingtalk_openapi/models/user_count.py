from __future__ import annotations

from ..model import Answer


class UserCount(Answer):
    """How many people there are."""

    count: int
    """Number of people."""
