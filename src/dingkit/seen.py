"""Remembers what has been seen, so that nothing counts twice: pushes, events, login states.

What takes time to deal with is claimed first and completed afterwards. The claim is renewed while the work goes on; when the process that
claimed it dies, the claim ends, and another one may deal with it. Each claim has an owner: only that owner renews it or gives it back.

| store | shared by | needs |
|---|---|---|
| `MemorySeen` | the threads and tasks of one process | nothing |
| `RedisSeen` | many processes and machines | `dingkit[redis]` |

Examples:
    >>> from dingkit.seen import MemorySeen
    >>> seen = MemorySeen()
    >>> seen.add("event-1", 60), seen.add("event-1", 60)
    (True, False)
    >>> seen.claim("event-2", "worker-1", 60), seen.claim("event-2", "worker-2", 60)
    ('new', 'claimed')
    >>> seen.renew("event-2", "worker-1", 60), seen.renew("event-2", "worker-2", 60)
    (True, False)
    >>> seen.complete("event-2", 3600)
    >>> seen.claim("event-2", "worker-2", 60)
    'done'
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import time
from collections import OrderedDict
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Literal, Protocol

from dingkit._core._processes import reset_in_child
from dingkit._core._redaction import redact_logs_of
from dingkit.stores import StoreError
from dingkit.stores._redis_errors import redis_errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis

__all__ = ["Claim", "MemorySeen", "RedisSeen", "RenewingSeenStore", "SeenStore"]

logger: logging.Logger = logging.getLogger("dingkit")

Claim = Literal["new", "claimed", "done"]
"""What became of a claim: it is yours (`new`), another caller has it (`claimed`), or it is not needed any more (`done`)."""


class SeenStore(Protocol):
    """Remembers keys for a while. To keep them somewhere else, write these methods, and better those of `RenewingSeenStore`.

    They may block, must be safe to call from several threads, and may raise `StoreError`; whatever else they raise or return counts as one.
    """

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
        """Forget a claim, if it is still that owner's: neither what is done, nor what another owner has claimed since."""
        ...

    def discard(self, key: str) -> None:
        """Forget a key, known or not."""
        ...


class RenewingSeenStore(SeenStore, Protocol):
    """A store whose claims last as long as the work does. Without `renew` they end after their time, and other processes may begin."""

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        """Extend a claim to that long from now, or claim anew what the store has lost meanwhile; called in a thread of its own.

        Returns:
            Whether the claim is that owner's: false when the key is done, or claimed by another owner.
        """
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
        # When it ends; whose it is, until it is done. A plain dict looks through all that it has forgotten to find the oldest.
        self._known: OrderedDict[str, tuple[float, str | None]] = OrderedDict()
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Forget all claims, as in a forked child, which has none of its parent's work; what is done stays known."""
        self._lock = Lock()
        for key in [key for key, (_, owner) in self._known.items() if owner is not None]:
            del self._known[key]

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`."""
        return self._find_or_put(key, seconds, None) == "new"

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """See `SeenStore.claim`."""
        return self._find_or_put(key, seconds, owner)

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        """See `RenewingSeenStore.renew`."""
        now = self._clock()
        with self._lock:
            ends, known = self._known.get(key, (now, None))
            if ends > now and known != owner:
                return False
            self._put(key, now + seconds, owner)
            return True

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
        namespace: Begins every key. Apps that share a Redis need one each: DingTalk pushes the same event to all of them.

    Examples:
        >>> import redis
        >>> from dingkit.seen import RedisSeen
        >>> seen = RedisSeen(redis.Redis(socket_timeout=2, socket_connect_timeout=2))
    """

    shared = True

    def __init__(self, client: Redis, namespace: str = "dingkit:seen") -> None:
        redact_logs_of("redis")
        self._redis = client
        self._namespace = namespace

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`.

        Raises:
            StoreError: Redis cannot be reached or does not do it.
        """
        with redis_errors():
            return self._put(key, seconds, _DONE, only_new=True)

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """See `SeenStore.claim`. A value that is neither a claim nor done is damaged, and replaced.

        Raises:
            StoreError: Redis cannot be reached or does not do it.
        """
        with redis_errors():
            if self._put(key, seconds, _claim_of(owner), only_new=True):
                return "new"
            known = self._get(key)
            if known == _DONE:
                return "done"
            if known.startswith(_CLAIMED) or not self._redis.eval(_REPLACE_DAMAGED, 1, self._name(key), _claim_of(owner), _ms(seconds)):
                return "claimed"
            logger.warning("the value of %s in Redis was damaged and was replaced", self._name(key))
            return "new"

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        """See `RenewingSeenStore.renew`.

        Raises:
            StoreError: Redis cannot be reached or does not do it.
        """
        with redis_errors():
            return bool(self._redis.eval(_RENEW_IF_SAME, 1, self._name(key), _claim_of(owner), _ms(seconds)))

    def complete(self, key: str, seconds: float) -> None:
        """See `SeenStore.complete`.

        Raises:
            StoreError: Redis cannot be reached or does not do it.
        """
        with redis_errors():
            self._put(key, seconds, _DONE, only_new=False)

    def give_back(self, key: str, owner: str) -> None:
        """See `SeenStore.give_back`; a claim ends by itself in a Redis that is unavailable."""
        with suppress(StoreError), redis_errors():
            self._redis.eval(_DELETE_IF_SAME, 1, self._name(key), _claim_of(owner))

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`; a Redis that is unavailable forgets by itself when the time has expired."""
        with suppress(StoreError), redis_errors():
            self._redis.delete(self._name(key))

    def _put(self, key: str, seconds: float, state: bytes, *, only_new: bool) -> bool:
        return bool(self._redis.set(self._name(key), state, nx=only_new, px=_ms(seconds)))

    def _get(self, key: str) -> bytes:
        """Return what is kept under a key; nothing when it is damaged, or has just ended."""
        from redis import ResponseError

        try:
            known = self._redis.get(self._name(key))
        except ResponseError as error:
            if not str(error).startswith("WRONGTYPE"):
                raise
            return b""
        except UnicodeDecodeError:  # of a client that decodes
            return b""
        return known.encode() if isinstance(known, str) else known or b""

    def _name(self, key: str) -> str:
        return f"{self._namespace}:{key}"


_DONE = b"1"
_CLAIMED = b"0"
_DELETE_IF_SAME = "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end"
_RENEW_IF_SAME = """
local known = redis.call('get', KEYS[1])
if known and known ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
_REPLACE_DAMAGED = """
local known = redis.pcall('get', KEYS[1])
if type(known) == 'string' and (known == '1' or string.sub(known, 1, 1) == '0') then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""


def _claim_of(owner: str) -> bytes:
    return _CLAIMED + owner.encode()


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))
