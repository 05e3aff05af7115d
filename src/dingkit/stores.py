"""Where access tokens are kept between calls, and shared.

Example:
    >>> from dingkit import DingTalk
    >>> from dingkit.stores import MemoryStore
    >>> store = MemoryStore()
    >>> first, second = DingTalk("dingabc", "s", store=store), DingTalk("dingabc", "s", store=store)  # one token for both
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol

from dingkit._single_flight import SingleFlight

__all__ = ["AccessToken", "MemoryStore", "TokenStore"]


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and when it ends.

    Attributes:
        value: The token itself; hidden in `repr`.
        expires_at: Unix time in seconds.
    """

    value: str = field(repr=False)
    expires_at: float


class TokenStore(Protocol):
    """Keeps tokens by key. A key names whose token it is and never contains a secret."""

    @property
    def flights(self) -> SingleFlight[AccessToken]:
        """Who is fetching which token right now, for all clients that share this store in this process."""
        ...

    def get(self, key: str) -> AccessToken | None:
        """Return the token last kept under `key`, expired or not."""
        ...

    def set(self, key: str, token: AccessToken) -> None:
        """Keep a token."""
        ...

    def discard(self, key: str, token: AccessToken) -> None:
        """Forget the token with the value of `token`, however long it is said to live, unless another one is kept by now."""
        ...


class MemoryStore:
    """Keeps tokens in this process; threads, tasks and several clients may share one."""

    def __init__(self) -> None:
        self._tokens: dict[str, AccessToken] = {}
        self._lock = Lock()
        self._flights: SingleFlight[AccessToken] = SingleFlight()

    @property
    def flights(self) -> SingleFlight[AccessToken]:
        """See `TokenStore.flights`."""
        return self._flights

    def get(self, key: str) -> AccessToken | None:
        """See `TokenStore.get`."""
        return self._tokens.get(key)

    def set(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.set`."""
        with self._lock:
            self._tokens[key] = token

    def discard(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.discard`."""
        with self._lock:
            kept = self._tokens.get(key)
            if kept is not None and kept.value == token.value:
                del self._tokens[key]
