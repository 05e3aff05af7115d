"""Trouble that was asked for: errors, delays, broken connections, for one operation or a share of all calls."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import itertools
import random
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from dingkit.sandbox._clock import Clock


@dataclass(slots=True)
class Trouble:
    """One thing that goes wrong.

    Attributes:
        id: Which one it is, for `remove`.
        operation: Name of an operation or a domain; empty for all.
        code: Error code that is answered, as the spec has it.
        status: HTTP status that is answered.
        delay: Seconds before the answer, or before the trouble.
        how: `error` answers the code; `reset` breaks the connection before anything is answered; `html` answers a page as a proxy in
            between does; `expired` answers that the token is not valid; `slow` only delays.
        times: So many calls are left; `None` without end.
        until: Unix time when it ends; `None` without end.
        share: Of a hundred calls so many have it.
    """

    id: int
    operation: str = ""
    code: str = ""
    status: int | None = None
    delay: float = 0.0
    how: Literal["error", "reset", "html", "expired", "slow"] = "error"
    times: int | None = None
    until: float | None = None
    share: float = 100.0

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON."""
        return asdict(self)


class Troubles:
    """Everything that goes wrong at the moment, the newest first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._all: list[Trouble] = []
        self._ids = itertools.count(1)
        self._random = random.Random(0)  # noqa: S311 - the same calls fail in each run

    def __bool__(self) -> bool:
        return bool(self._all)

    def add(self, **fields: Any) -> Trouble:
        """Let something go wrong from now on."""
        trouble = Trouble(next(self._ids), **fields)
        self._all.insert(0, trouble)
        return trouble

    def take(self, operation: str, domain: str) -> Trouble | None:
        """Return what goes wrong with this call, and count it."""
        now = self._clock.now()
        self._all = [one for one in self._all if (one.until is None or now < one.until) and one.times != 0]
        for one in self._all:
            if one.operation in {"", operation, domain} and self._random.random() * 100 < one.share:
                if one.times is not None:
                    one.times -= 1
                return one
        return None

    def list(self) -> list[Trouble]:
        """Return all of it."""
        return list(self._all)

    def remove(self, number: int) -> bool:
        """End one of them; return whether there was such a one."""
        before = len(self._all)
        self._all = [one for one in self._all if one.id != number]
        return len(self._all) < before

    def clear(self) -> None:
        """End all of it."""
        self._all.clear()
        self._ids = itertools.count(1)
        self._random.seed(0)
        self._ids = itertools.count(1)
