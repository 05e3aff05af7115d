"""Tokens in Redis: shared by many machines."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Self, cast

from dingkit._core import _arguments
from dingkit._core._redaction import redact_logs_of
from dingkit.errors._base import ConfigurationError
from dingkit.stores._base import (
    KEPT_SECONDS,
    LEASE_SECONDS,
    AccessToken,
    StoreLock,
    TokenStore,
    check_store,
)
from dingkit.stores._codec import Codec
from dingkit.stores._redis_errors import redis_errors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redis.lock import Lock

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("RedisStore needs the package redis: pip install 'dingkit[redis]'") from None

TIMEOUT_SECONDS = 2.0
POLL_SECONDS = 0.05


class RedisStore(TokenStore):
    """Keeps tokens in Redis, under keys that begin with `namespace`; the lock is a key with a lease.

    An asyncio client uses it too: the few commands a token needs in two hours run in a thread.

    Args:
        client: A `redis.Redis`, with finite `socket_timeout` and `socket_connect_timeout`; `RedisStore.from_url` makes such a one.
        namespace: Begins every key.
        encryption_keys: Fernet keys, the one in use first; without any, all who may read the Redis can read the tokens.
        lease_seconds: The longest one caller may take to renew a token before another may try as well.

    Raises:
        ConfigurationError: an encryption key is invalid, the client is one for asyncio, the lease is not a number of seconds, or the
            package `redis` is missing.

    Examples:
        >>> from dingkit import DingTalk
        >>> from dingkit.stores import RedisStore
        >>> ding = DingTalk("dingabc", "app-secret", store=RedisStore.from_url("redis://127.0.0.1:6379/0"))
    """

    def __init__(
        self,
        client: redis.Redis,
        *,
        namespace: str = "dingkit",
        encryption_keys: Sequence[str | bytes] = (),
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        if type(client).__module__.startswith("redis.asyncio"):
            raise ConfigurationError("RedisStore takes a redis.Redis, not one of redis.asyncio: an asyncio client asks it in threads")
        redact_logs_of("redis")
        self._redis = client
        self._namespace = namespace
        self._codec = Codec(encryption_keys)
        self.lease_seconds = lease_seconds
        check_store(self)

    @classmethod
    def from_url(
        cls,
        url: str,
        *,
        namespace: str = "dingkit",
        encryption_keys: Sequence[str | bytes] = (),
        lease_seconds: float = LEASE_SECONDS,
    ) -> Self:
        """Connect to a Redis when it is first needed; a Redis that does not answer for 2 seconds counts as away.

        Args:
            url: Such as `redis://user:password@host:6379/0`, `rediss://…` with TLS, or `unix:///path`.
            namespace: Begins every key.
            encryption_keys: Fernet keys, the one in use first.
            lease_seconds: The longest one caller may take to renew a token before another may try as well.

        Raises:
            ConfigurationError: the address is not one of Redis; besides what the constructor raises.
        """
        # redis-py would try for half a minute, with pauses; one new try is for connections that a restart of Redis broke.
        retry = Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))
        address = _arguments.secret("url", url)
        try:
            client = redis.Redis.from_url(address, socket_timeout=TIMEOUT_SECONDS, socket_connect_timeout=TIMEOUT_SECONDS, retry=retry)
        except (TypeError, ValueError):  # its text can have the password in it
            message = "the address of a Redis is such as redis://user:password@host:6379/0, rediss://… with TLS, or unix:///path"
            raise ConfigurationError(message) from None
        return cls(client, namespace=namespace, encryption_keys=encryption_keys, lease_seconds=lease_seconds)

    def __repr__(self) -> str:
        return f"RedisStore(namespace={self._namespace!r})"

    def load(self, key: str) -> AccessToken | None:
        """See `TokenStore.load`; a value that cannot be read as a token counts as none, and the next token replaces it."""
        with redis_errors():
            data = self._redis.get(self._name(key))
        if data is None:
            return None
        return self._codec.decode_or_warn(data if isinstance(data, bytes) else str(data).encode(), f"{self._name(key)} in Redis")

    def save(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.save`."""
        content = self._codec.encode(token)
        with redis_errors():
            self._redis.set(self._name(key), content, ex=KEPT_SECONDS)

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        """See `TokenStore.lock`; a holder that died loses it when the lease expires, and saves nothing after that (`FencedLock`)."""
        handle = _RedisLockHandle(self._redis, self._name(key), self._codec, self.lease_seconds)
        return handle if handle.acquire(wait_seconds) else None

    def _name(self, key: str) -> str:
        return f"{self._namespace}:{key}"


_SAVE_IF_LOCKED = """
if redis.call('get', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
"""


class _RedisLockHandle:
    """A lock, given back as well when it is forgotten: by whom an interrupt kept from noting that he has it."""

    _asked_for_by: int | None = None

    def __init__(self, client: redis.Redis, name: str, codec: Codec, lease_seconds: float) -> None:
        self._redis = client
        self._name = name
        self._codec = codec
        self._owner = secrets.token_hex(16)
        self._lock = cast("Lock", client.lock(f"{name}:lock", timeout=lease_seconds, sleep=POLL_SECONDS, thread_local=False))

    def acquire(self, wait_seconds: float) -> bool:
        self._asked_for_by = os.getpid()
        with redis_errors():
            got = self._lock.acquire(blocking=wait_seconds > 0, blocking_timeout=wait_seconds or None, token=self._owner)
        if not got:
            self._asked_for_by = None
        return bool(got)

    def save_if_held(self, token: AccessToken) -> bool:
        """See `FencedLock.save_if_held`."""
        content = self._codec.encode(token)
        with redis_errors():
            try:
                return bool(self._redis.eval(_SAVE_IF_LOCKED, 2, self._name, f"{self._name}:lock", self._owner, content, KEPT_SECONDS))
            except redis.ResponseError:  # a cluster keeps the two in different places, and runs no script for both
                return self._lock.owned() and bool(self._redis.set(self._name, content, ex=KEPT_SECONDS))

    def release(self) -> None:
        """See `StoreLock.release`; one whose lease has expired may be another process's by now; one in a dead Redis expires by itself."""
        if self._asked_for_by == os.getpid():  # else it is that of our parent, or was released
            with suppress(redis.RedisError):
                self._lock.do_release(self._owner)
            self._asked_for_by = None

    def __del__(self) -> None:
        with suppress(Exception):  # of a Python that is ending
            self.release()
