"""One caller does the work, everybody who wants the same result at that moment waits for it.

A `concurrent.futures.Future` serves threads and tasks alike, so a sync and an async client can share a flight, and nobody
holds a lock while a request is on its way. A failure is the flight's result, not its exception: raised in every waiter,
one exception object would collect all their tracebacks.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import copy
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

from dingkit.errors import DingTalkError

T = TypeVar("T")


class AbandonedError(Exception):
    """The leader was cancelled or interrupted; whoever waited starts over."""


class SingleFlight(Generic[T]):
    """Flights by key; the first to join one leads it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._flights: dict[str, Future[T | Exception]] = {}

    def join(self, key: str) -> tuple[Future[T | Exception], bool]:
        """Join the flight of `key`; true for the one who leads and must `land` it."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is not None:
                return flight, False
            flight = self._flights[key] = Future()
            flight.set_running_or_notify_cancel()  # from here on a waiter that is cancelled cannot cancel the flight
            return flight, True

    def land(self, key: str, flight: Future[T | Exception], outcome: T | BaseException) -> None:
        """Give the outcome to everybody who joined; the next to ask starts a new flight."""
        self.abandon(key, flight)
        if isinstance(outcome, BaseException) and not isinstance(outcome, Exception):
            outcome = AbandonedError()
        flight.set_result(outcome)

    def abandon(self, key: str, flight: Future[T | Exception]) -> None:
        """Expect nothing of a flight any more: whoever asks next leads a new one."""
        with self._lock:
            if self._flights.get(key) is flight:
                del self._flights[key]


def error_of_its_own(error: Exception) -> Exception:
    """What a waiter raises: one exception object in many threads would mix their tracebacks."""
    try:
        return copy.copy(error)
    except TypeError:  # a credential of yours may raise what cannot be copied
        return DingTalkError(f"somebody else could not fetch the access token: {type(error).__name__}")
