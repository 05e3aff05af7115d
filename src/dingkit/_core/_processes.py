"""What a forked child must not share with its parent: locks that another thread held, flights, threads that only the parent has."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import _frozen_importlib
import os
import sys
from contextlib import suppress
from functools import cached_property
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Protocol, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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


def _forget_imports() -> None:
    """Forget modules that other threads were importing, and the locks of these imports: nobody would end them here.

    Whoever needs such a module imports it anew. The first call imports much, and can be on its way in one thread while another one forks.
    """
    locks = getattr(_frozen_importlib, "_module_locks", {})
    for name, known in list(locks.items()):
        if getattr(known(), "owner", None) not in {None, get_ident()}:
            del locks[name]
            half_made = sys.modules.get(name)
            if getattr(getattr(half_made, "__spec__", None), "_initializing", False):
                _OF_PARENT.append(sys.modules.pop(name))


_OF_PARENT: list[object] = []
"""What somebody may refer to, all the same."""


def _reset_all() -> None:  # pragma: no cover - the children of the tests measure nothing
    _forget_imports()
    for thing in list(_KNOWN):
        thing.reset()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows knows no fork
    os.register_at_fork(after_in_child=_reset_all)


class CachedProperties:
    """Those of some classes: before Python 3.12 each has a lock, which is held while its value is made.

    Args:
        classes: Returns the classes.
    """

    def __init__(self, classes: Callable[[], Iterable[type]]) -> None:
        self._classes = classes
        reset_in_child(self)

    def reset(self) -> None:
        """See `Resettable.reset`."""
        for attribute in [attribute for each in self._classes() for attribute in vars(each).values()]:
            if isinstance(attribute, cached_property) and hasattr(attribute, "lock"):
                attribute.lock = RLock()


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
