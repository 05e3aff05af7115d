"""Remembers what has been seen, so that nothing counts twice: pushes, events, login states.

What takes time to deal with is claimed first and completed afterwards: when the process that claimed it dies, the claim ends, and
somebody else may deal with it. Whoever claims tells who it is: a claim that has ended meanwhile is given back by nobody but its owner.

| store | shared by | needs |
|---|---|---|
| `MemorySeen` | the threads and tasks of one process | nothing |
| `RedisSeen` | many processes and machines | `dingkit[redis]` |

Example:
    >>> from dingkit.seen import MemorySeen
    >>> seen = MemorySeen()
    >>> seen.add("event-1", 60), seen.add("event-1", 60)
    (True, False)
    >>> seen.claim("event-2", "worker-1", 60), seen.claim("event-2", "worker-2", 60)
    ('new', 'claimed')
    >>> seen.complete("event-2", 3600)
    >>> seen.claim("event-2", "worker-2", 60)
    'done'
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from collections import OrderedDict
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

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """Take on what a key stands for, for that long; of several callers at the same moment only one gets `new`.

        The owner is the name of this claim: no two have the same.
        """
        ...

    def complete(self, key: str, seconds: float) -> None:
        """Remember a key as done, for that long from now."""
        ...

    def give_back(self, key: str, owner: str) -> None:
        """Forget a claim, if it is still that owner's: neither what is done, nor what somebody else has claimed since."""
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
        # When it ends; whose it is, until it is done. A plain dict looks through all that it has forgotten to find the oldest.
        self._known: OrderedDict[str, tuple[float, str | None]] = OrderedDict()

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`."""
        return self._find_or_put(key, seconds, None) == "new"

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """See `SeenStore.claim`."""
        return self._find_or_put(key, seconds, owner)

    def complete(self, key: str, seconds: float) -> None:
        """See `SeenStore.complete`."""
        with self._lock:
            self._put(key, self._clock() + seconds, None)

    def give_back(self, key: str, owner: str) -> None:
        """See `SeenStore.give_back`."""
        with self._lock:
            if self._known.get(key, (0, None))[1] == owner:
                del self._known[key]

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`."""
        with self._lock:
            self._known.pop(key, None)

    def _find_or_put(self, key: str, seconds: float, owner: str | None) -> Claim:
        now = self._clock()
        with self._lock:
            ends, known = self._known.get(key, (now, None))
            if ends > now:
                return "done" if known is None else "claimed"
            self._put(key, now + seconds, owner)
            return "new"

    def _put(self, key: str, ends: float, owner: str | None) -> None:
        self._known[key] = ends, owner
        self._known.move_to_end(key)
        while len(self._known) > self._max_keys:
            self._known.popitem(last=False)


class RedisSeen:
    """Remembers in Redis, under keys that begin with `namespace` and end by themselves.

    Args:
        client: A `redis.Redis` with finite timeouts.
        namespace: Begins every key. Apps that share a Redis need one each: DingTalk tells the same event to all of them.

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

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """See `SeenStore.claim`.

        Raises:
            StoreError: Redis cannot be reached.
        """
        with _redis_errors():
            if self._put(key, seconds, _claim_of(owner), only_new=True):
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

    def give_back(self, key: str, owner: str) -> None:
        """See `SeenStore.give_back`; a claim ends by itself in a Redis that is away."""
        with suppress(StoreError), _redis_errors():
            self._redis.eval(_DELETE_IF_SAME, 1, self._name(key), _claim_of(owner))

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`; a Redis that is away forgets by itself when the time is over."""
        with suppress(StoreError), _redis_errors():
            self._redis.delete(self._name(key))

    def _put(self, key: str, seconds: float, state: bytes, *, only_new: bool) -> bool:
        return bool(self._redis.set(self._name(key), state, nx=only_new, px=max(1, round(seconds * 1000))))

    def _name(self, key: str) -> str:
        return f"{self._namespace}:{key}"


_DONE = b"1"
_DELETE_IF_SAME = "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end"


def _claim_of(owner: str) -> bytes:
    return b"0" + owner.encode()


@contextmanager
def _redis_errors() -> Iterator[None]:
    from redis import RedisError

    try:
        yield
    except RedisError as error:
        raise StoreError(f"Redis does not answer: {type(error).__name__}: {error}") from error
