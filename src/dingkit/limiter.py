"""Keeps calls below the rates that DingTalk documents, before DingTalk refuses them.

Example:
    >>> from dingkit import DingTalk
    >>> from dingkit.limiter import RateLimiter
    >>> ding = DingTalk("dingabc", "app-secret", limiter=RateLimiter())

Source: the `rate` of each `x-limits` in the spec.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from dingkit.errors import ConfigurationError, DingTalkError
from dingtalk_openapi.operations import RATES

if TYPE_CHECKING:
    from collections.abc import Collection

    from redis import Redis

    from dingtalk_openapi.operations import Operation, Rate

try:
    import pyrate_limiter
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("RateLimiter needs the package pyrate-limiter: pip install 'dingkit[limiter]'") from None

__all__ = ["LimiterTimeoutError", "RateLimiter"]

CALLER_SCOPES = frozenset({"app", "corp", "robot"})
"""The scopes of rates that one caller can keep; the others count per recipient or over all apps."""

WAIT_SECONDS = 30.0


class LimiterTimeoutError(DingTalkError):
    """A call would have to wait longer than allowed to keep DingTalk's rate; it was not made."""


class RateLimiter:
    """Waits before a call that would break a documented rate of its operation.

    Args:
        redis: Count in this Redis, for all machines that use it; without it this process counts for itself.
        namespace: Begins every key in Redis; name the app in it when several apps share a Redis.
        wait_seconds: The longest a call waits; after that it fails with `LimiterTimeoutError`.
        scopes: Whose rates are kept; see `operations.RATES`.

    Raises:
        ConfigurationError: the package `pyrate-limiter` is missing.
    """

    def __init__(
        self,
        *,
        redis: Redis | None = None,
        namespace: str = "dingkit",
        wait_seconds: float = WAIT_SECONDS,
        scopes: Collection[str] = CALLER_SCOPES,
    ) -> None:
        self._redis = redis
        self._namespace = namespace
        self._wait_seconds = wait_seconds
        self._scopes = frozenset(scopes)
        self._limiters: dict[str, pyrate_limiter.Limiter | None] = {}
        self._lock = Lock()

    def wait(self, operation: Operation) -> None:
        """Wait until the operation may be called.

        Raises:
            LimiterTimeoutError: that would take longer than `wait_seconds`.
        """
        limiter = self._limiter_of(operation)
        if limiter is not None and not limiter.try_acquire(operation.id, timeout=self._wait_seconds):
            raise self._timeout(operation)

    async def wait_async(self, operation: Operation) -> None:
        """Like `wait`, without blocking the event loop."""
        limiter = self._limiter_of(operation)
        if limiter is None:
            return
        if self._redis is not None:
            from asyncio import to_thread

            await to_thread(self.wait, operation)
        elif not await limiter.try_acquire_async(operation.id, timeout=self._wait_seconds):
            raise self._timeout(operation)

    def _timeout(self, operation: Operation) -> LimiterTimeoutError:
        return LimiterTimeoutError(
            f"{operation.id} was not called: keeping DingTalk's documented rate would take longer than {self._wait_seconds:g} seconds"
        )

    def _limiter_of(self, operation: Operation) -> pyrate_limiter.Limiter | None:
        if operation.id not in self._limiters:
            with self._lock:
                if operation.id not in self._limiters:
                    self._limiters[operation.id] = self._make(operation)
        return self._limiters[operation.id]

    def _make(self, operation: Operation) -> pyrate_limiter.Limiter | None:
        rates = [rate for rate in (*RATES["*"], *RATES.get(operation.id, ())) if rate.scope in self._scopes]
        if not rates:
            return None
        wanted = _in_order(rates)
        if self._redis is None:
            return pyrate_limiter.Limiter(pyrate_limiter.InMemoryBucket(wanted))
        key = f"{self._namespace}:rate:{operation.id}"
        return pyrate_limiter.Limiter(pyrate_limiter.RedisBucket.init(wanted, self._redis, key))


def _in_order(rates: Collection[Rate]) -> list[pyrate_limiter.Rate]:
    """pyrate-limiter wants them from the shortest time to the longest, each slower than the one before: others are kept anyway."""
    kept: list[Rate] = []
    for rate in sorted(rates, key=lambda rate: (rate.per_seconds, rate.calls)):
        faster = kept and rate.calls / rate.per_seconds >= kept[-1].calls / kept[-1].per_seconds
        if not faster and not (kept and kept[-1].per_seconds == rate.per_seconds):
            kept.append(rate)
    return [pyrate_limiter.Rate(rate.calls, rate.per_seconds * 1000) for rate in kept]
