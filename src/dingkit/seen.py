"""Remembers what has been seen, so that nothing counts twice: pushes, events, login states.

What takes time to deal with is claimed first and completed afterwards: when the process that claimed it dies, the claim ends, and
somebody else may deal with it.

| store | shared by | needs |
|---|---|---|
| `MemorySeen` | the threads and tasks of one process | nothing |
| `RedisSeen` | many processes and machines | `dingkit[redis]` |

Example:
    >>> from dingkit.seen import MemorySeen
    >>> seen = MemorySeen()
    >>> seen.add("event-1", 60), seen.add("event-1", 60)
    (True, False)
    >>> seen.claim("event-2", 60), seen.claim("event-2", 60)
    ('new', 'claimed')
    >>> seen.complete("event-2", 3600)
    >>> seen.claim("event-2", 60)
    'done'
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING, Literal, Protocol

from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redis import Redis

__all__ = ["Claim", "MemorySeen", "RedisSeen", "SeenStore"]

Claim = Literal["new", "claimed", "done"]
"""What became of a claim: it is yours (`new`), somebody else has it (`claimed`), or it is not needed any more (`done`)."""


class SeenStore(Protocol):
    """Remembers keys for a while. To keep them somewhere else, write these methods; they may block and raise `StoreError`."""

    @property
    def shared(self) -> bool:
        """Whether it may block: asyncio code then asks in a thread."""
        ...

    def add(self, key: str, seconds: float) -> bool:
        """Remember a key as done; true when it was not known. Of several callers at the same moment only one gets true."""
        ...

    def claim(self, key: str, seconds: float) -> Claim:
        """Take on what a key stands for, for that long; of several callers at the same moment only one gets `new`."""
        ...

    def complete(self, key: str, seconds: float) -> None:
        """Remember a key as done, for that long from now."""
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
        self._known: dict[str, tuple[float, Claim]] = {}

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`."""
        return self._find_or_put(key, seconds, "done") == "new"

    def claim(self, key: str, seconds: float) -> Claim:
        """See `SeenStore.claim`."""
        return self._find_or_put(key, seconds, "claimed")

    def complete(self, key: str, seconds: float) -> None:
        """See `SeenStore.complete`."""
        with self._lock:
            self._put(key, self._clock() + seconds, "done")

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`."""
        with self._lock:
            self._known.pop(key, None)

    def _find_or_put(self, key: str, seconds: float, state: Claim) -> Claim:
        now = self._clock()
        with self._lock:
            ends, known = self._known.get(key, (now, state))
            if ends > now:
                return known
            self._put(key, now + seconds, state)
            return "new"

    def _put(self, key: str, ends: float, state: Claim) -> None:
        self._known.pop(key, None)  # the newest is last
        self._known[key] = ends, state
        while len(self._known) > self._max_keys:
            del self._known[next(iter(self._known))]


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
        with _redis_errors():
            return self._put(key, seconds, _DONE, only_new=True)

    def claim(self, key: str, seconds: float) -> Claim:
        """See `SeenStore.claim`.

        Raises:
            StoreError: Redis cannot be reached.
        """
        with _redis_errors():
            if self._put(key, seconds, _CLAIMED, only_new=True):
                return "new"
            known = self._redis.get(self._name(key))
            return "done" if known in (_DONE, _DONE.decode()) else "claimed"  # text, of a client that decodes

    def complete(self, key: str, seconds: float) -> None:
        """See `SeenStore.complete`.

        Raises:
            StoreError: Redis cannot be reached.
        """
        with _redis_errors():
            self._put(key, seconds, _DONE, only_new=False)

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`; a Redis that is away forgets by itself when the time is over."""
        with suppress(StoreError), _redis_errors():
            self._redis.delete(self._name(key))

    def _put(self, key: str, seconds: float, state: bytes, *, only_new: bool) -> bool:
        return bool(self._redis.set(self._name(key), state, nx=only_new, px=max(1, round(seconds * 1000))))

    def _name(self, key: str) -> str:
        return f"{self._namespace}:{key}"


_CLAIMED, _DONE = b"0", b"1"


@contextmanager
def _redis_errors() -> Iterator[None]:
    from redis import RedisError

    try:
        yield
    except RedisError as error:
        raise StoreError(f"Redis does not answer: {type(error).__name__}: {error}") from error
