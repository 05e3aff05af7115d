"""What every store is, and the one that is only memory."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import heapq
import logging
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Coroutine
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard, TypeVar, runtime_checkable

from dingkit._auth._single_flight import SingleFlight
from dingkit._core._processes import Exclusive
from dingkit.errors._base import ConfigurationError, DingTalkError
from dingtalk_openapi.types import Row
from dingtalk_openapi.wire import trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

logger = logging.getLogger("dingkit")

LEASE_SECONDS = 30.0
"""The longest that a process holds the lock of a shared store; a holder that died or hangs blocks the others no longer."""

KEPT_SECONDS = 40 * 24 * 3600
"""Longer than the 30 days that a refresh token lives (facts tokens.yaml lifetime_rules); a token that is not renewed expires by itself."""

MAX_EVICTIONS = 100
"""The most tokens that are forgotten when one is kept, so that the caller does not wait for all the others."""

MAX_REASON_CHARACTERS = 300


class AccessToken(Row):
    """A token and when it ends.

    Attributes:
        value: The token itself; hidden in `repr`.
        expires_at: Unix time in seconds.
        refresh_token: What a user's next token is obtained with; hidden in `repr`, empty for all other kinds.
        obtained_at: Unix time in seconds; distinguishes two tokens that have the same value.
    """

    value: str
    expires_at: float
    refresh_token: str
    obtained_at: float

    _hidden = frozenset({"value", "refresh_token"})

    def __init__(self, value: str, expires_at: float, refresh_token: str = "", obtained_at: float | None = None) -> None:
        put = object.__setattr__  # one after the other: Python keeps a hundred thousand of them in a third of the room that dicts take
        put(self, "value", trimmed(value))  # from a vault or a file they come with the end of their line
        put(self, "expires_at", expires_at)
        put(self, "refresh_token", trimmed(refresh_token))
        put(self, "obtained_at", time.time() if obtained_at is None else obtained_at)

    def ended(self) -> AccessToken:
        """The same token, as expired."""
        return self._replace(expires_at=0.0)


class StoreError(DingTalkError):
    """A shared store cannot be reached, or what it holds cannot be read. Calls go on without it."""


class StoreStepError(StoreError):
    """One of the things that a store does failed; the others may work all the same."""


@contextmanager
def store_errors(action: str) -> Iterator[None]:
    """Turn whatever a store raises into a `StoreError`; only what stops a program or a task passes."""
    try:
        yield
    except (StoreError, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # such as the panic of a library that is written in Rust
        if _is_cancellation(error):
            raise
        # Only a network is likely to be down for the other actions as well, and slow to say so.
        kind = StoreError if isinstance(error, OSError) else StoreStepError
        raise kind(f"{action} failed: {reason_of(error)}") from error


def _is_cancellation(error: BaseException) -> bool:
    """Recognize that of asyncio and its like, without importing them: a synchronous program may have none."""
    return not isinstance(error, Exception) and any("Cancel" in kind.__name__ for kind in type(error).__mro__)


def reason_of(error: BaseException) -> str:
    """Describe an error of third-party code, in a line that is not too long."""
    try:
        text = " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - an error that cannot even be written
        text = ""
    name = type(error).__name__
    return f"{name}: {text[:MAX_REASON_CHARACTERS]}" if text else name


class StoreLock(Protocol):
    """The right to renew one token, until it is released or its lease expires."""

    def release(self) -> None:
        """Give the right back; never raises."""
        ...


@runtime_checkable
class FencedLock(StoreLock, Protocol):
    """A lock that knows whether another process has it by now, because its holder was too late.

    A token that is saved through it never replaces the newer one of the next holder. With any other `StoreLock` dingkit looks at the time
    instead: after two leases no process waits for it any more.
    """

    def save_if_held(self, token: AccessToken) -> bool:
        """Save the token that this is the lock of, and return true; false, and nothing is saved, when the lock is lost.

        The two must be one step, as in a script of Redis: a process can be stopped for minutes between any two.

        Raises:
            StoreError: the store cannot be reached or written.
        """
        ...


class Outage:
    """Whether a shared store is unavailable, logged once for each time that it fails and recovers.

    Args:
        name: What to call it.
        meanwhile: What is done without it.
    """

    RETRY_SECONDS = 5.0
    """This long a store that failed is left alone, so that no call waits for it again and again."""

    def __init__(self, name: str, meanwhile: str = "going on with this process's own tokens") -> None:
        self._name = name
        self._meanwhile = meanwhile
        self._exclusive = Exclusive()
        self._failed: set[str] = set()
        self._retry_at = -math.inf
        self._retry_step_at: dict[str, float] = {}

    def may_ask(self) -> bool:
        """Return whether the store may be asked (again)."""
        return time.monotonic() >= self._retry_at

    def allows(self, action: str) -> bool:
        """Return whether the store may be asked (again) to do something."""
        return self.may_ask() and time.monotonic() >= self._retry_step_at.get(action, -math.inf)

    def begin(self, action: str, error: StoreError, *secrets: str) -> None:
        """Note that the store failed to do something.

        Args:
            action: What it failed to do.
            error: Why. After a `StoreStepError` it is still asked to do other things.
            secrets: What must not be in the log, whatever the error names.
        """
        retry_at = time.monotonic() + self.RETRY_SECONDS

        def begin() -> bool:
            begins = not self._failed
            if isinstance(error, StoreStepError):
                self._failed = self._failed | {action}
                self._retry_step_at[action] = retry_at
            else:
                self._failed = {action}
                self._retry_at = retry_at
            return begins

        if self._exclusive.run(begin):
            from dingtalk_openapi.redaction import redact

            logger.warning("%s is unavailable, %s: %s", self._name, self._meanwhile, redact(str(error), secrets))

    def end(self, action: str) -> None:
        """Note that the store did something; it is back when that is what it failed to do, as one can still read a full disk."""

        def end() -> bool:
            # What was asked before the store went away says nothing, even when it succeeds only now.
            if action not in self._failed or not self.allows(action):
                return False
            self._failed = self._failed - {action}
            return not self._failed

        if action in self._failed and self._exclusive.run(end):
            logger.warning("%s is available again", self._name)


class Local:
    """What this process knows by itself, for all clients that share a store object."""

    def __init__(self, name: str, *, shared: bool) -> None:
        self._exclusive: Exclusive = Exclusive()
        self.tokens: dict[str, AccessToken] = {}
        self.unsaved: set[str] = set()
        self.flights: SingleFlight[AccessToken] = SingleFlight()
        self.outage: Outage = Outage(name)
        self._shared = shared
        self._forget_at: dict[str, float] = {}
        self._queue: list[tuple[float, str]] = []
        self._queued: set[str] = set()

    def run(self, action: Callable[[], T]) -> T:
        """Do something that soon ends, one thread at a time; see `Exclusive.run`."""
        return self._exclusive.run(action)

    def put(self, key: str, token: AccessToken, now: float, forget_at: float | None = None) -> None:
        """Forget some expired tokens, then keep this one. It is called through `run`.

        Args:
            key: Whose token it is.
            token: The token.
            now: Unix time.
            forget_at: Unix time from which it is not needed; by default when it has expired and cannot be renewed any more.
        """
        if forget_at is None:
            forget_at = self._end_of(key, token)
        self._forget_at[key] = forget_at  # at once: what is renewed now is not to be forgotten for its old end
        for _ in range(MAX_EVICTIONS):
            if not self._queue or self._queue[0][0] > now:
                break
            self._evict(heapq.heappop(self._queue)[1], now)
        self.tokens[key], self._forget_at[key] = token, forget_at
        self._enqueue(key)

    def _evict(self, key: str, now: float) -> None:
        self._queued.discard(key)
        if self._forget_at.get(key, now) > now:  # it has been renewed since
            self._enqueue(key)
            return
        self._forget_at.pop(key, None)  # which a signal handler may have interrupted before
        self.tokens.pop(key, None)
        self.unsaved.discard(key)

    def _enqueue(self, key: str) -> None:
        if key not in self._queued and math.isfinite(self._forget_at[key]):
            self._queued.add(key)
            heapq.heappush(self._queue, (self._forget_at[key], key))

    def _end_of(self, key: str, token: AccessToken) -> float:
        is_kept_elsewhere = self._shared and key not in self.unsaved
        if not token.refresh_token or is_kept_elsewhere:
            return token.expires_at
        return max(token.expires_at, token.obtained_at + KEPT_SECONDS)


_LOCAL = "_dingkit_local"


class TokenStore(ABC):
    """Keeps tokens by key, and lets one caller at a time renew each. A key names whose token it is and never contains a secret.

    To keep tokens somewhere else, inherit and write `load`, `save` and `lock`. They may block (asyncio clients call them in a
    thread), must be safe to call from several threads, and may raise anything: it costs a warning and no call. After a `StoreError` or
    an `OSError` the store is left alone for some seconds; after any other error only what failed is.
    """

    shared = True
    """Whether other processes see what is kept; if not, the lock is never asked for."""

    lease_seconds: float = LEASE_SECONDS
    """The longest that the lock is needed; a caller that has waited twice as long goes on without it."""

    @property
    def local(self) -> Local:
        """What this process knows; made when it is first asked for, so that a class of yours need not call `super().__init__()`."""
        made: Local | None = self.__dict__.get(_LOCAL)
        if made is None:  # of two that are made at the same moment one counts
            made = self.__dict__.setdefault(_LOCAL, Local(type(self).__name__, shared=bool(self.shared)))
        return made

    @abstractmethod
    def load(self, key: str) -> AccessToken | None:
        """Return the token last kept under `key`, expired or not.

        Raises:
            StoreError: the store cannot be reached or read.
        """

    @abstractmethod
    def save(self, key: str, token: AccessToken) -> None:
        """Keep a token: all of it or nothing.

        Raises:
            StoreError: the store cannot be reached or written.
        """

    @abstractmethod
    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        """Ask for the right to renew the token under `key`; `None` when another process has it for `wait_seconds` more.

        One thread may ask for it and another one give it back.

        Raises:
            StoreError: the store cannot be reached.
        """


class MemoryStore(TokenStore):
    """Keeps tokens in this process; threads, tasks and several clients may share one.

    A token that has expired is forgotten, one with a refresh token 40 days after it was obtained: by then DingTalk takes neither.
    """

    shared = False

    def load(self, key: str) -> AccessToken | None:
        """See `TokenStore.load`."""
        return self.local.tokens.get(key)

    def save(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.save`."""
        self.local.run(lambda: self.local.put(key, token, time.time()))

    def lock(self, key: str, wait_seconds: float) -> StoreLock:  # noqa: ARG002 - the flights of this process are enough
        """See `TokenStore.lock`."""
        return NoLock()


class NoLock:
    """Stands for a lock that is not held."""

    def release(self) -> None:
        """There is nothing to give back."""


def check_store(store: object) -> TokenStore:
    """Raise a `ConfigurationError` unless this can be a store at all."""
    if not isinstance(store, TokenStore):
        raise ConfigurationError(f"store= takes an object of a class that inherits from dingkit.stores.TokenStore, not {_named(store)}")
    try:
        lease: object = store.lease_seconds
        bool(store.shared)
    except Exception as error:
        raise ConfigurationError(f"{_named(store)} has no usable shared or lease_seconds: {reason_of(error)}") from error
    if not _is_number(lease) or not 0 < float(lease) < math.inf:
        raise ConfigurationError(f"{_named(store)}.lease_seconds must be a number of seconds above 0, not {lease!r}")
    return store


def _named(given: object) -> str:
    return f"the class {given.__name__} itself" if isinstance(given, type) else type(given).__name__


def load_from(store: TokenStore, key: str) -> AccessToken | None:
    """Call `TokenStore.load`.

    Raises:
        StoreError: it failed, or returned something else.
    """
    with store_errors("load"):
        found: object = store.load(key)
        refuse_awaitable("load", found)
    if found is None or _is_token(found):
        return found
    about = "an AccessToken with values of other types" if isinstance(found, AccessToken) else type(found).__name__
    raise StoreStepError(f"load returned {about}, neither an AccessToken nor None")


def save_to(store: TokenStore, key: str, token: AccessToken) -> None:
    """Call `TokenStore.save`.

    Raises:
        StoreError: it failed.
    """
    with store_errors("save"):
        result: object = store.save(key, token)
        refuse_awaitable("save", result)


def save_with(lock: FencedLock, token: AccessToken) -> bool:
    """Call `FencedLock.save_if_held`.

    Raises:
        StoreError: it failed.
    """
    with store_errors("save"):
        result: object = lock.save_if_held(token)
        refuse_awaitable("save", result)
    return bool(result)


def lock_in(store: TokenStore, key: str, wait_seconds: float) -> StoreLock | None:
    """Call `TokenStore.lock`.

    Raises:
        StoreError: it failed, or returned what cannot be released.
    """
    with store_errors("lock"):
        answer: Any = store.lock(key, wait_seconds)
        refuse_awaitable("lock", answer)
        if answer is None or answer is False:
            return None
        if not callable(getattr(answer, "release", None)):
            raise StoreStepError(f"lock returned {type(answer).__name__}, which has no release()")
        lock: StoreLock = answer
        return lock


def refuse_awaitable(action: str, result: object) -> None:
    """Raise a `StoreError` for what a method returned that must not be asynchronous."""
    if isinstance(result, Awaitable):
        if isinstance(result, Coroutine):
            result.close()  # or Python warns that it was never awaited
        raise StoreStepError(f"{action} is a coroutine function: write it without async, it is called in a thread")


def _is_token(found: object) -> TypeGuard[AccessToken]:
    if not isinstance(found, AccessToken):
        return False
    texts: tuple[object, object] = (found.value, found.refresh_token)
    numbers: tuple[object, object] = (found.expires_at, found.obtained_at)
    return all(isinstance(text, str) for text in texts) and all(map(_is_number, numbers))


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and not math.isnan(value)
