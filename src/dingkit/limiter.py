"""Keeps calls below the rates that DingTalk documents, before DingTalk refuses them.

Examples:
    >>> from dingkit import DingTalk
    >>> from dingkit.limiter import RateLimiter
    >>> ding = DingTalk("dingabc", "app-secret", limiter=RateLimiter())

Source: the `rate` of each `x-limits` in the spec.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import time
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, cast

from dingkit._core import _deadline
from dingkit._core._processes import reset_in_child
from dingkit._core._rates import RECIPIENTS
from dingkit._core._redaction import redact_logs_of
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.errors._base import ConfigurationError, DingTalkError
from dingkit.stores._base import Outage, StoreError
from dingkit.stores._redis_errors import redis_errors
from dingtalk_openapi.operations import RATES, send_work_notification

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from redis import Redis

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingtalk_openapi.operations import Operation, Rate

try:
    import pyrate_limiter
except ImportError:
    raise ConfigurationError("RateLimiter needs the package pyrate-limiter: pip install 'dingkit[limiter]'") from None

__all__ = ["LimiterTimeoutError", "RateLimiter"]

B = TypeVar("B")

logger: logging.Logger = logging.getLogger("dingkit")

CALLER_SCOPES = frozenset({"app", "corp", "robot", RECIPIENTS})
"""The scopes of rates that one caller can keep; the others count per recipient or over all apps."""

WAIT_SECONDS = 30.0

_COUNT = "count"

MAX_COUNTED = 4096
"""Of paths with ids in them there is no end: the least recently called are not counted any more."""


class LimiterTimeoutError(DingTalkError):
    """A call would have to wait longer than allowed to keep DingTalk's rate; it was not made.

    Attributes:
        operation: Id of the operation.
        retry_after: Seconds after which the rate would have allowed it.
    """

    def __init__(self, message: str, *, operation: str, retry_after: float) -> None:
        super().__init__(message)
        self.operation = operation
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), operation=self.operation, retry_after=self.retry_after), self.args


class RateLimiter:
    """Waits before a call that would break a documented rate of its operation. One may serve many clients, threads and event loops.

    Calls are counted by operation and by credential: for the token of a robot those of that robot, for an app those of that app. A path
    that the spec does not describe counts as an operation of its own, with each value that stands in it. `ding.message.deliver` counts the
    people whom an app writes to as well.

    Args:
        redis: Count in this Redis, for all machines that use it; without it this process counts for itself. While Redis is unavailable,
            the process does so too: one warning, and no call fails. Give it finite timeouts and few retries, a call waits for them.
        namespace: Begins every key in Redis.
        wait_seconds: The longest a call waits; one that would have to wait longer fails with `LimiterTimeoutError` at once.
        scopes: Whose rates are kept; see `operations.RATES`.

    Raises:
        ConfigurationError: the package `pyrate-limiter` is missing, or there are no rates of a scope.
    """

    def __init__(
        self,
        *,
        redis: Redis | None = None,
        namespace: str = "dingkit",
        wait_seconds: float = WAIT_SECONDS,
        scopes: Collection[str] = CALLER_SCOPES,
    ) -> None:
        known = {rate.scope for rates in RATES.values() for rate in rates}
        if unknown := sorted(set(scopes) - known):
            raise ConfigurationError(f"unknown scopes of rates: {', '.join(unknown)}; known are: {', '.join(sorted(known))}")
        if redis is not None:
            redact_logs_of("redis")
        self._redis = redis
        self._namespace = namespace
        self._wait_seconds = wait_seconds
        self._scopes = frozenset(scopes)
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Begin to count anew, as a forked child does."""
        self._buckets: dict[tuple[str, str], _Bucket] = {}
        self._shared: dict[tuple[str, str], _SharedBucket] = {}
        self._lock = Lock()
        self._outage = Outage("the Redis of the rate limiter", "this process counts for itself")

    def wait(self, operation: Operation, caller: str = "") -> None:
        """Wait until the operation may be called.

        Args:
            operation: What is to be called.
            caller: Whose calls are counted, in a text without secrets; see `Credential.cache_key`.

        Raises:
            LimiterTimeoutError: that would take longer than `wait_seconds`.
        """
        run(self._steps(BLOCKING, operation, caller))

    async def wait_async(self, operation: Operation, caller: str = "") -> None:
        """Wait until the operation may be called.

        Args:
            operation: What is to be called.
            caller: Whose calls are counted, in a text without secrets; see `Credential.cache_key`.

        Raises:
            LimiterTimeoutError: that would take longer than `wait_seconds`.

        Asyncio:
            The event loop is not blocked.
        """
        await run_async(self._steps(AWAITING, operation, caller))

    def _steps(self, io: Blocking | Awaiting, operation: Operation, caller: str) -> Steps[None]:
        give_up_at = _deadline.earliest(time.monotonic() + self._wait_seconds)
        while seconds := (yield io.ask(lambda: self._take(operation, caller), may_block=self._redis is not None)):
            self._check(operation, seconds, give_up_at)
            yield io.pause(seconds)

    def _check(self, operation: Operation, seconds: float, give_up_at: float) -> None:
        if time.monotonic() + seconds > give_up_at:
            raise LimiterTimeoutError(
                f"{operation.id} was not called: keeping DingTalk's documented rate would take {seconds:.1f} seconds more, "
                f"and a call waits for {self._wait_seconds:g} at most",
                operation=operation.id,
                retry_after=seconds,
            )

    def _take(self, operation: Operation, caller: str) -> float:
        """Count one call if it may be made now, or return how many seconds to wait before asking again."""
        rates = [rate for rate in (*RATES["*"], *RATES.get(operation.id, ())) if rate.scope in self._scopes and rate.scope != RECIPIENTS]
        return self._count(rates, (operation.id, caller), 1)

    def take_recipients(self, caller: str, people: int) -> float:
        """Count people whom an app is about to write to, and return 0; or count none and return the seconds until there is room for them.

        Beyond its rate of recipients DingTalk drops messages silently. `ding.message.deliver` asks this before each batch.

        Args:
            caller: Whose people are counted, in a text without secrets; see `Credential.cache_key`.
            people: How many they are, at most those of a minute.
        """
        rates = [rate for rate in RATES[send_work_notification.id] if rate.scope == RECIPIENTS and RECIPIENTS in self._scopes]
        return self._count(rates, (RECIPIENTS, caller), people)

    def _count(self, rates: Collection[Rate], key: tuple[str, str], weight: int) -> float:
        if not rates:
            return 0.0
        seconds = None if self._redis is None else self._count_in_redis(rates, key, weight)
        if seconds is None:
            with self._lock:
                bucket = _cached(self._buckets, key, lambda: _Bucket(rates))
            seconds = bucket.take(weight)
        return seconds

    def _count_in_redis(self, rates: Collection[Rate], key: tuple[str, str], weight: int) -> float | None:
        name = f"{self._namespace}:rate:{':'.join(key)}"
        with self._lock:
            bucket = _cached(self._shared, key, lambda: _SharedBucket(rates, cast("Redis", self._redis), name))
        with bucket.lock:
            if not self._outage.allows(_COUNT):
                return None  # or the previous holder of the lock has waited for it in vain
            try:
                with redis_errors():
                    seconds = bucket.take(weight)
            except StoreError as error:
                self._outage.begin(_COUNT, error)
                return None
        self._outage.end(_COUNT)
        return seconds


class _Bucket:
    """Counts the calls of one operation by one caller; pyrate-limiter's own `Limiter` would start a thread for each."""

    def __init__(self, rates: Collection[Rate]) -> None:
        self._lock = Lock()
        self._bucket: pyrate_limiter.InMemoryBucket = pyrate_limiter.InMemoryBucket(in_order(rates))

    def take(self, weight: int) -> float:
        """Count so many and return 0, or return the seconds until they fit."""
        with self._lock:
            now = int(time.monotonic() * 1000)
            self._bucket.leak(now)
            return _put(self._bucket, now, weight)


class _SharedBucket:
    """The same, counted in Redis."""

    def __init__(self, rates: Collection[Rate], redis: Redis, key: str) -> None:
        self.lock = Lock()
        self._rates = in_order(rates)
        self._redis = redis
        self._key = key
        self._bucket: pyrate_limiter.RedisBucket | None = None
        self._tidy_at = 0

    def take(self, weight: int) -> float:
        """See `_Bucket.take`; to be called with the lock. Raises what redis-py raises."""
        from redis.exceptions import NoScriptError

        try:
            return self._take(self._bucket or self._open(), weight)
        except NoScriptError:  # Redis was started anew
            return self._take(self._open(), weight)

    def _open(self) -> pyrate_limiter.RedisBucket:
        self._bucket = cast("pyrate_limiter.RedisBucket", pyrate_limiter.RedisBucket.init(self._rates, self._redis, self._key))
        return self._bucket

    def _take(self, bucket: pyrate_limiter.RedisBucket, weight: int) -> float:
        now, longest = int(time.time() * 1000), self._rates[-1].interval  # all machines count on one clock
        seconds = _put(bucket, now, weight)
        if now >= self._tidy_at:  # often enough for a small key, and it expires when no more calls are made
            bucket.leak(now)
            self._redis.pexpire(self._key, 3 * longest)
            self._tidy_at = now + longest // 2
        return seconds


def _cached(buckets: dict[tuple[str, str], B], key: tuple[str, str], make: Callable[[], B]) -> B:
    """Return the bucket of a key, and keep those that were asked for last."""
    bucket = buckets.pop(key, None) or make()
    buckets[key] = bucket
    if len(buckets) > MAX_COUNTED:
        del buckets[next(iter(buckets))]
    return bucket


def _put(bucket: pyrate_limiter.AbstractBucket, now: int, weight: int) -> float:
    item = pyrate_limiter.RateItem("call", now, weight)
    if bucket.put(item):
        return 0.0
    return max(1, cast("int", bucket.waiting(item))) / 1000  # these buckets give nothing to await


def in_order(rates: Collection[Rate]) -> list[pyrate_limiter.Rate]:
    """Bring rates into the form that pyrate-limiter takes, without those that others keep anyway.

    It wants longer times to have more calls, but fewer of them in a second.
    """
    kept: list[Rate] = []
    for rate in sorted(rates, key=lambda rate: (rate.per_seconds, rate.calls)):
        if kept and rate.calls / rate.per_seconds >= kept[-1].calls / kept[-1].per_seconds:
            continue
        while kept and kept[-1].calls >= rate.calls:
            kept.pop()
        kept.append(rate)
    return [pyrate_limiter.Rate(rate.calls, rate.per_seconds * 1000) for rate in kept]
