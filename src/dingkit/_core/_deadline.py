"""When the call that is being made now has to be over: what it waits for, and the calls inside it, end by then."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import math
import time
from contextvars import ContextVar

from dingkit.errors._base import RequestTimeoutError

ends: ContextVar[float | None] = ContextVar("dingkit_deadline", default=None)
"""On the clock of `time.monotonic`; `None`: without an end."""


def begin(seconds: float | None) -> float | None:
    """Begin a call that may take so long; one inside another has no deadline of its own. Returns what `ends` was."""
    before = ends.get()
    if seconds is not None and before is None:
        ends.set(time.monotonic() + seconds)
    return before


def begin_for_all() -> None:
    """Begin what others wait for, too: the deadline of whoever began it is not theirs."""
    ends.set(math.inf)


def earliest(moment: float) -> float:
    """Return a moment, or that of the deadline when it comes first."""
    end = ends.get()
    return moment if end is None else min(moment, end)


def left() -> float | None:
    """Return the seconds that are left, 0 at least; `None`: there is no deadline."""
    end = ends.get()
    return None if end is None or end == math.inf else max(0.0, end - time.monotonic())


def is_over() -> bool:
    """Return whether the deadline has passed."""
    return left() == 0


def check(operation: str) -> None:
    """End a call whose deadline has passed.

    Raises:
        RequestTimeoutError: it has; of what was to come now, nothing was sent.
    """
    if is_over():
        raise over(operation)


def over(operation: str) -> RequestTimeoutError:
    """Return the error of a call that ended before it was sent."""
    return RequestTimeoutError("the deadline of the call has passed", operation=operation, request_sent=False)
