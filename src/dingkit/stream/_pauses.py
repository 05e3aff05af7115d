"""How long to wait before the next connection."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import random

STABLE_SECONDS = 10
"""A connection that lived so long was a good one: when it breaks, waiting begins from the shortest pause again."""


class Pauses:
    """Gives pauses that double from one failure to the next.

    Args:
        first: Seconds after the first failure.
        longest: Seconds at most.

    Source: facts stream.yaml reconnect.
    """

    def __init__(self, first: float, longest: float) -> None:
        self._first = first
        self._longest = longest
        self._failures = 0

    def after_failure(self, wanted: float | None = None) -> float:
        """Seconds to wait because no connection could be opened; a part of them is random, so that not all come back at once.

        Args:
            wanted: How long the other side wants it to be; it gets the longest pause at most.
        """
        longest = min(self._first * 2**self._failures, self._longest)
        self._failures = min(self._failures + 1, 30)
        pause = random.uniform(longest / 2, longest)  # noqa: S311 - spreads load, hides nothing
        return max(pause, min(wanted or 0, self._longest))

    def after_connection(self, lived_seconds: float, *, announced: bool) -> float:
        """Seconds to wait after a connection was closed: none when DingTalk had announced it, and the connection had worked."""
        if lived_seconds >= STABLE_SECONDS:
            self._failures = 0
            if announced:
                return 0
        return self.after_failure()
