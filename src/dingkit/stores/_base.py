"""What every store is, and the one that is only memory."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import math
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Protocol

from dingkit._single_flight import SingleFlight
from dingkit.errors import DingTalkError
from dingtalk_openapi.wire import trimmed

logger = logging.getLogger("dingkit")

LEASE_SECONDS = 30.0
"""The longest anybody holds the lock of a shared store; a holder that died or hangs blocks the others no longer."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and when it ends.

    Attributes:
        value: The token itself; hidden in `repr`.
        expires_at: Unix time in seconds.
        refresh_token: What a user's next token is obtained with; hidden in `repr`, empty for all other kinds.
        obtained_at: Unix time in seconds; tells two tokens apart that have the same value.
    """

    value: str = field(repr=False)
    expires_at: float
    refresh_token: str = field(default="", repr=False)
    obtained_at: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        for name in ("value", "refresh_token"):  # from a vault or a file they come with the end of their line
            object.__setattr__(self, name, trimmed(getattr(self, name)))

    def ended(self) -> AccessToken:
        """The same token, of no use any more."""
        return replace(self, expires_at=0.0)


class StoreError(DingTalkError):
    """A shared store cannot be reached, or what it holds cannot be read. Calls go on without it."""


class StoreLock(Protocol):
    """The right to renew one token, until it is released or its lease is over."""

    def release(self) -> None:
        """Give the right back; never raises."""
        ...


class Outage:
    """Whether a shared store is away, told in the log once for each time that it goes and comes back."""

    RETRY_SECONDS = 5.0
    """This long a store that failed is left alone, so that no call waits for it again and again."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = Lock()
        self._failed = ""
        self._retry_at = -math.inf

    def is_over(self) -> bool:
        """Tell whether the store may be asked (again)."""
        return time.monotonic() >= self._retry_at

    def begin(self, action: str, error: StoreError) -> None:
        """Note that the store failed to do something."""
        with self._lock:
            begins, self._failed = not self._failed, action
            self._retry_at = time.monotonic() + self.RETRY_SECONDS
        if begins:
            logger.warning("%s is away, going on with this process's own tokens: %s", self._name, error)

    def end(self, action: str) -> None:
        """Note that the store did something; it is back when that is what it failed to do, as one can still read a full disk."""
        if self._failed != action:
            return
        with self._lock:
            # What was asked before the store went away says nothing, even when it succeeds only now.
            ends = self._failed == action and self.is_over()
            if ends:
                self._failed = ""
        if ends:
            logger.warning("%s is back", self._name)


class Local:
    """What this process knows by itself, for all clients that share a store object."""

    def __init__(self, name: str) -> None:
        self.lock = Lock()
        self.tokens: dict[str, AccessToken] = {}
        self.unsaved: set[str] = set()
        self.flights: SingleFlight[AccessToken] = SingleFlight()
        self.outage = Outage(name)


class TokenStore(ABC):
    """Keeps tokens by key, and lets one caller at a time renew each. A key names whose token it is and never contains a secret.

    To keep tokens somewhere else, inherit and write `load`, `save` and `lock`. They may block (asyncio clients call them in a
    thread) and raise `StoreError`, and must be safe to call from several threads.
    """

    shared = True
    """Whether others than this process see what is kept; if not, nobody asks for the lock."""

    lease_seconds: float = LEASE_SECONDS
    """The longest anybody needs the lock; whoever waits for it twice as long goes on without."""

    def __init__(self) -> None:
        self.local = Local(type(self).__name__)

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
        """Ask for the right to renew the token under `key`; `None` when somebody else has it for `wait_seconds` more.

        One thread may ask for it and another one give it back.

        Raises:
            StoreError: the store cannot be reached.
        """


class MemoryStore(TokenStore):
    """Keeps tokens in this process; threads, tasks and several clients may share one."""

    shared = False

    def load(self, key: str) -> AccessToken | None:
        """See `TokenStore.load`."""
        return self.local.tokens.get(key)

    def save(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.save`."""
        self.local.tokens[key] = token

    def lock(self, key: str, wait_seconds: float) -> StoreLock:  # noqa: ARG002 - the flights of this process are enough
        """See `TokenStore.lock`."""
        return NoLock()


class NoLock:
    """Stands for a lock that nobody holds."""

    def release(self) -> None:
        """There is nothing to give back."""
