"""The clock of a sandbox, which can be moved."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """The time of this machine, and how far it was moved.

    Attributes:
        offset: How far, in seconds.
        listeners: Called each time it is moved, in the thread that does.

    Examples:
        >>> clock = Clock()
        >>> before = clock.now()
        >>> clock.advance(7200)
        >>> clock.now() - before >= 7200
        True
    """

    def __init__(self) -> None:
        self.offset = 0.0
        self.listeners: list[Callable[[], None]] = []

    def now(self) -> float:
        """Return Unix time in seconds."""
        return time.time() + self.offset

    def now_ms(self) -> int:
        """Return Unix time in milliseconds."""
        return round(self.now() * 1000)

    def advance(self, seconds: float) -> None:
        """Move it, back where `seconds` is negative."""
        self.offset += seconds
        for listener in self.listeners:
            listener()
