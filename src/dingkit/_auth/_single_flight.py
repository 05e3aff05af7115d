"""One caller does the work, all callers that want the same result at that moment wait for it.

A flight serves threads and tasks alike, so a sync and an async client can share one, and no lock is held while a request is on its
way. A failure is the flight's outcome, not its exception: raised in every waiter, one exception object would collect all their tracebacks.

The leader lands the flight. A leader can disappear before that: its event loop was closed or never runs again, its thread has ended.
Those who wait look for that, and one of them takes over.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import copy
import os
import signal
import time
from contextlib import suppress
from threading import Lock, current_thread
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dingkit._core._processes import reset_in_child
from dingkit.errors._base import DingTalkError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from weakref import ref

T = TypeVar("T")


class AbandonedError(Exception):
    """The leader disappeared, was cancelled or interrupted; the callers that waited start over."""


class Flight(Generic[T]):
    """What one caller does for all.

    It has no lock to hold: what must happen once goes through `setdefault` and `pop` of a dict, which nothing can interrupt halfway.

    Args:
        loop: The running event loop, of a caller that needs one.

    Attributes:
        task: Leads, for a caller that needs an event loop.
        is_nested: Whether its leader has taken over from what its own thread was at.
        wakers: Called once it has landed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.task: ref[asyncio.Task[Any]] | None = None
        self.wakers: set[Callable[[], object]] = set()
        self.is_nested = False
        self._loop = loop
        self._thread = current_thread()
        self._pid = os.getpid()
        self._once: dict[str, Any] = {}
        self._held_since = 0.0
        self._flying = Lock()
        self._flying.acquire()

    @property
    def is_over(self) -> bool:
        """Whether it has landed."""
        return "outcome" in self._once

    @property
    def outcome(self) -> T | Exception:
        """What it brought, or why it did not."""
        outcome: T | Exception = self._once["outcome"]
        return outcome

    @property
    def is_active(self) -> bool:
        """Whether it was neither ended by another caller nor taken over from its leader."""
        return "ended_by" not in self._once and self._pid == os.getpid()

    def end(self, by: object, *, instead: bool = False) -> bool:
        """Return whether this is the one, and the only one, who may end it; asking again gives the same answer.

        Args:
            by: The flight of the caller.
            instead: Whether the one who may has not done it, and will not.
        """
        if instead:
            self._once["ended_by"] = by
        return self._once.setdefault("ended_by", by) is by

    def is_ended_by(self, by: object) -> bool:
        """Return whether `end` said so to this one."""
        return self._once.get("ended_by") is by

    def land(self, outcome: T | BaseException) -> None:
        """Give the outcome to all waiting callers."""
        if isinstance(outcome, BaseException) and (not isinstance(outcome, Exception) or _is_of_a_signal(outcome)):
            outcome = AbandonedError()
        self._once.setdefault("outcome", outcome)
        with suppress(RuntimeError):  # landed already
            self._flying.release()
        for wake in list(self.wakers):
            wake()

    def wait(self, seconds: float) -> None:
        """Wait until it has landed, that long at most."""
        if self._flying.acquire(timeout=seconds):
            self._flying.release()

    def is_abandoned(self, *, blocks: bool) -> bool:
        """Return whether its leader cannot land it any more, or only when this caller continues.

        Args:
            blocks: Whether this caller blocks its thread, and the event loop in it.
        """
        if self._loop is None:
            return self.is_led_here or not self._thread.is_alive()
        is_blocked = blocks and self._thread is current_thread()
        return self._loop.is_closed() or is_blocked or self.has_no_task

    @property
    def is_led_here(self) -> bool:
        """Whether its leader is what this thread was at when it was called: in a signal handler, or by what obtains the token."""
        return self._loop is None and self._thread is current_thread()

    @property
    def has_no_task(self) -> bool:
        """Whether the task that led it has ended. Before there was one, the caller leads."""
        task = None if self.task is None else self.task()
        return self.task is not None and (task is None or task.done())

    @property
    def is_paused(self) -> bool:
        """Whether its event loop stands still. It may go on: a program can call `run_until_complete` again and again."""
        return self._loop is not None and not self._loop.is_running()

    def hold(self, lock: Any) -> bool:
        """Keep a lock until it ends; false when it has ended, and the lock is still the caller's to release."""
        self._held_since = time.monotonic()
        self._once["lock"] = lock
        return self.is_active or self._once.pop("lock", None) is None

    def held_for(self) -> float:
        """Return the seconds since it got the lock."""
        return time.monotonic() - self._held_since

    def drop(self) -> Any:
        """Return the lock that it holds to the one who is to release it; `None` to all others, and in a forked child."""
        lock = self._once.pop("lock", None)
        return lock if self._pid == os.getpid() else None


class SingleFlight(Generic[T]):
    """Flights by key; the first to join leads."""

    def __init__(self) -> None:
        self._flights: dict[str, Flight[T]] = {}
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Forget all flights: in a forked child they have no leader. What they hold stays untouched, it is the parent's."""
        self._of_parent, self._flights = self._flights, {}

    def join(self, key: str, own: Flight[T]) -> Flight[T]:
        """Return the flight of a key: `mine` for the one who leads, and must `land` it."""
        return self._flights.setdefault(key, own)

    def land(self, key: str, flight: Flight[T], outcome: T | BaseException, by: Flight[T]) -> bool:
        """End a flight, unless another caller has: the next caller starts a new one. Calling it again finishes what was interrupted.

        Args:
            key: Its key.
            flight: The flight.
            outcome: What it brought.
            by: The flight of the one who ends it.
        """
        if not flight.end(by):
            return False
        if self._flights.get(key) is flight:  # and stays there: no other caller may remove it
            self._flights.pop(key, None)
        flight.land(outcome)
        return True


def _is_of_a_signal(error: BaseException) -> bool:
    """Return whether a signal handler raised it, such as the one of a time limit: it means the thread that it interrupted, and no other."""
    handlers = [signal.getsignal(number) for number in signal.valid_signals()]
    codes = {getattr(handler, "__code__", None) for handler in handlers}
    return any(frame.f_code in codes for frame, _ in walk_tb(error.__traceback__))


def error_of_its_own(error: Exception) -> Exception:
    """Return what a waiter raises: one exception object in many threads would mix their tracebacks."""
    try:
        return copy.copy(error)
    except TypeError:  # a credential of yours may raise what cannot be copied
        return DingTalkError(f"another caller could not fetch the access token: {type(error).__name__}")
