"""The http client behind a DingTalk client: given by the caller, or made when it is first needed."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING
from urllib.request import getproxies
from weakref import WeakKeyDictionary

import httpx

if TYPE_CHECKING:
    import asyncio
    import ssl

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30.0)
"""httpx keeps 20 idle connections: 64 threads would open a new one for almost every call."""


class _Settings:
    def __init__(self, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        self._timeout = timeout
        self._proxy = proxy
        self._lock = Lock()
        self._ssl_context: ssl.SSLContext | None = None

    def _verify(self) -> ssl.SSLContext:
        """One for all: making it costs as much as 40 calls."""
        if self._ssl_context is None:
            self._ssl_context = httpx.create_ssl_context()
        return self._ssl_context


class Connections(_Settings):
    """The `httpx.Client` of a client and of all views of it."""

    def __init__(self, given: httpx.Client | None, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        super().__init__(timeout, proxy)
        self._given = given
        self._own: httpx.Client | None = None

    @property
    def http(self) -> httpx.Client:
        """The http client, made now if need be."""
        if self._given is not None:
            return self._given
        if self._own is None:
            with self._lock:
                if self._own is None:
                    self._own = httpx.Client(timeout=self._timeout, limits=LIMITS, proxy=self._proxy, verify=self._verify())
                return self._own
        return self._own

    def close(self) -> None:
        """Close the http client, unless it was given."""
        with self._lock:
            closing, self._own = self._own, None
        if closing is not None:
            closing.close()


class AsyncConnections(_Settings):
    """The `httpx.AsyncClient` of a client and of all views of it: one for each event loop, because connections belong to a loop."""

    def __init__(self, given: httpx.AsyncClient | None, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        super().__init__(timeout, proxy)
        self._given = given
        self._own: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    @property
    def http(self) -> httpx.AsyncClient:
        """The http client for the running event loop, made now if need be."""
        if self._given is not None:
            return self._given
        from asyncio import get_running_loop  # loaded already, wherever a loop runs

        loop = get_running_loop()
        http = self._own.get(loop)
        if http is None:
            with self._lock:
                http = self._own[loop] = self._make()
        return http

    def _make(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(timeout=self._timeout, limits=LIMITS, proxy=self._proxy, verify=self._verify(), mounts=self._mounts())

    def _mounts(self) -> dict[str, httpx.AsyncBaseTransport]:
        """With aiohttp installed it carries everything that goes through no proxy."""
        try:
            from dingkit._aiohttp import SingleTryTransport
        except ImportError:  # only those who install dingkit[aiohttp] want it
            return {}
        if self._proxy or "all" in getproxies():
            return {}
        return {"all://": SingleTryTransport(verify=self._verify(), limits=LIMITS)}

    async def aclose(self) -> None:
        """Close the http client of the running event loop, unless it was given; those of other loops end with their loops."""
        from asyncio import get_running_loop

        closing = self._own.pop(get_running_loop(), None)  # who comes while this waits gets a new one
        if closing is not None:
            await closing.aclose()
