"""What a forked child must not share with its parent: locks that another thread held, flights, threads that only the parent has."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Protocol, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Resettable(Protocol):
    """Can begin anew."""

    def reset(self) -> None:
        """Forget what belongs to another process. Called in a forked child, where no other thread runs."""
        ...


_KNOWN: WeakSet[Resettable] = WeakSet()


def reset_in_child(thing: Resettable) -> None:
    """Have a thing reset in every child that this process forks, as long as the thing lives."""
    _KNOWN.add(thing)


def _reset_all() -> None:  # pragma: no cover - the children of the tests measure nothing
    for thing in list(_KNOWN):
        thing.reset()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows knows no fork
    os.register_at_fork(after_in_child=_reset_all)


class Exclusive:
    """A lock that neither a fork nor an exception of a signal handler leaves locked.

    `with lock:` does not do: an exception that comes between the end of the block and the release, such as a `KeyboardInterrupt`, would
    leave the lock to nobody. A signal handler that needs the lock that its own thread holds goes on as well.
    """

    def __init__(self) -> None:
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """See `Resettable.reset`."""
        self._lock = RLock()

    def run(self, action: Callable[[], T]) -> T:
        """Do something that soon ends, one thread at a time."""
        try:
            try:
                self._lock.acquire()
                return action()
            finally:
                self._release()
        finally:
            self._release()  # for an exception that came in the first line of the other

    def _release(self) -> None:
        with suppress(RuntimeError):  # released already
            self._lock.release()
