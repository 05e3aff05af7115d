"""Remembers what has been seen, so that nothing counts twice: pushes, events, login states.

| store | shared by | needs |
|---|---|---|
| `MemorySeen` | the threads and tasks of one process | nothing |
| `RedisSeen` | many processes and machines | `dingkit[redis]` |

Example:
    >>> from dingkit.seen import MemorySeen
    >>> seen = MemorySeen()
    >>> seen.add("event-1", 60), seen.add("event-1", 60)
    (True, False)
"""

from __future__ import annotations

import time
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis

__all__ = ["MemorySeen", "RedisSeen", "SeenStore"]


class SeenStore(Protocol):
    """Remembers keys for a while. To keep them somewhere else, write these two methods; they may block and raise `StoreError`."""

    @property
    def shared(self) -> bool:
        """Whether it may block: asyncio code then asks in a thread."""
        ...

    def add(self, key: str, seconds: float) -> bool:
        """Remember a key; true when it was not known. Of several callers at the same moment only one gets true."""
        ...

    def discard(self, key: str) -> None:
        """Forget a key, known or not."""
        ...


class MemorySeen:
    """Remembers in this process.

    Args:
        max_keys: How many keys are kept; beyond that the oldest are forgotten first.
        clock: Seconds that never go back.
    """

    shared = False

    def __init__(self, max_keys: int = 100_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._max_keys = max_keys
        self._clock = clock
        self._lock = Lock()
        self._ends: dict[str, float] = {}

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`."""
        now = self._clock()
        with self._lock:
            if self._ends.get(key, now) > now:
                return False
            self._ends.pop(key, None)
            self._ends[key] = now + seconds
            while len(self._ends) > self._max_keys:
                del self._ends[next(iter(self._ends))]
            return True

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`."""
        with self._lock:
            self._ends.pop(key, None)


class RedisSeen:
    """Remembers in Redis, under keys that begin with `namespace` and end by themselves.

    Args:
        client: A `redis.Redis` with finite timeouts.
        namespace: Begins every key.

    Example:
        >>> import redis
        >>> from dingkit.seen import RedisSeen
        >>> seen = RedisSeen(redis.Redis(socket_timeout=2, socket_connect_timeout=2))
    """

    shared = True

    def __init__(self, client: Redis, namespace: str = "dingkit:seen") -> None:
        self._redis = client
        self._namespace = namespace

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`.

        Raises:
            StoreError: Redis cannot be reached.
        """
        from redis import RedisError

        try:
            return bool(self._redis.set(f"{self._namespace}:{key}", b"1", nx=True, px=max(1, round(seconds * 1000))))
        except RedisError as error:
            raise StoreError(f"Redis does not answer: {type(error).__name__}: {error}") from error

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`; a Redis that is away forgets by itself when the time is over."""
        from redis import RedisError

        with suppress(RedisError):
            self._redis.delete(f"{self._namespace}:{key}")
