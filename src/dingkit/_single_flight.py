"""One caller does the work, everybody who wants the same result at that moment waits for it.

A `concurrent.futures.Future` serves threads and tasks alike, so a sync and an async client can share a flight, and nobody
holds a lock while a request is on its way.
"""

from __future__ import annotations

from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class AbandonedError(Exception):
    """The leader was cancelled or interrupted; whoever waited starts over."""


class SingleFlight(Generic[T]):
    """Flights by key; the first to join one leads it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._flights: dict[str, Future[T]] = {}

    def join(self, key: str) -> tuple[Future[T], bool]:
        """Join the flight of `key`; true for the one who leads and must `land` it."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is not None:
                return flight, False
            flight = self._flights[key] = Future()
            flight.set_running_or_notify_cancel()  # from here on a waiter that is cancelled cannot cancel the flight
            return flight, True

    def land(self, key: str, outcome: T | BaseException) -> None:
        """Give the outcome to everybody who joined; the next to ask starts a new flight."""
        with self._lock:
            flight = self._flights.pop(key)
        if not isinstance(outcome, BaseException):
            flight.set_result(outcome)
        elif isinstance(outcome, Exception):
            flight.set_exception(outcome)
        else:
            flight.set_exception(AbandonedError())
