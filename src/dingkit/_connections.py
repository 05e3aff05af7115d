"""The http client behind a DingTalk client: given by the caller, or made when it is first needed.

Where no proxy is in the way, requests go straight to transports of our own: what `httpx.Client.send` does besides (auth flows, redirects,
cookies, hooks) nobody wants of our http client, and it takes a fifth of the time of a call. One that was given sends everything itself.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx

from dingkit import _given
from dingkit._pools import IDLE_SECONDS, MOST_CONNECTIONS, AsyncPool, Pool

if TYPE_CHECKING:
    import asyncio
    import ssl

LIMITS = httpx.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS, keepalive_expiry=IDLE_SECONDS)
"""httpx keeps 20 idle connections: 64 threads would open a new one for almost every call."""

logger = logging.getLogger("httpx")  # who looks there for requests finds all of them


class Sender:
    """Sends requests, and nothing else: no redirect is followed, no `auth` of an http client added.

    Args:
        http: The http client.
        transport: Its transport, when that is one of our own; without it the http client sends.
        streaming: The http client for answers that are read bit by bit, when that is another one: a `Pool` hands on whole answers.
    """

    __slots__ = ("_transport", "http", "streaming")

    def __init__(self, http: httpx.Client, transport: httpx.BaseTransport | None = None, streaming: httpx.Client | None = None) -> None:
        self.http = http
        self.streaming = streaming or http
        self._transport = transport

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the whole answer."""
        if self._transport is None:
            return self.http.send(request, auth=None, follow_redirects=False)
        response = self._transport.handle_request(request)
        _log(response)
        return response


class AsyncSender:
    """`Sender` for asyncio."""

    __slots__ = ("_transport", "http", "streaming")

    def __init__(
        self, http: httpx.AsyncClient, transport: httpx.AsyncBaseTransport | None = None, streaming: httpx.AsyncClient | None = None
    ) -> None:
        self.http = http
        self.streaming = streaming or http
        self._transport = transport

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the whole answer."""
        if self._transport is None:
            return await self.http.send(request, auth=None, follow_redirects=False)
        response = await self._transport.handle_async_request(request)
        try:
            response.request = request
            _log(response)
            await response.aread()
        finally:
            await response.aclose()
        return response


def _log(response: httpx.Response) -> None:
    """Write the line that httpx writes."""
    if logger.isEnabledFor(logging.INFO):
        request = response.request
        said = response.http_version, response.status_code, response.reason_phrase
        logger.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *said)


def _no_cookies() -> CookieJar:
    """DingTalk needs none, and those of the hosts that files are downloaded from are nobody's business."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


class _Settings:
    def __init__(self, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        self._timeout = timeout
        self._proxy = None if proxy is None else _given.secret("proxy", proxy)
        self._lock = Lock()
        self._ssl_context: ssl.SSLContext | None = None

    def _verify(self) -> ssl.SSLContext:
        """One for all: making it costs as much as 40 calls."""
        if self._ssl_context is None:
            self._ssl_context = httpx.create_ssl_context()
        return self._ssl_context

    def _settings(self) -> dict[str, Any]:
        return {"timeout": self._timeout, "cookies": _no_cookies()}

    def _meets_proxies(self) -> bool:
        """Tell whether some request may have to go through a proxy; httpx knows which."""
        found = getproxies()
        return self._proxy is not None or any(found.get(scheme) for scheme in ("http", "https", "all"))


class Connections(_Settings):
    """The `httpx.Client` of a client and of all views of it."""

    def __init__(self, given: httpx.Client | None, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        super().__init__(timeout, proxy)
        self._given = None if given is None else Sender(given)
        self._own: Sender | None = None

    @property
    def sender(self) -> Sender:
        """What sends, made now if need be."""
        sender = self._given or self._own
        if sender is None:
            with self._lock:
                sender = self._own = self._own or self._make()
        return sender

    @property
    def http(self) -> httpx.Client:
        """The http client, made now if need be."""
        return self.sender.http

    def _make(self) -> Sender:
        usual = httpx.Client(**self._settings(), limits=LIMITS, proxy=self._proxy, verify=self._verify())
        if self._meets_proxies():
            return Sender(usual)
        transport = Pool(partial(httpx.HTTPTransport, verify=self._verify(), limits=LIMITS))
        return Sender(httpx.Client(**self._settings(), transport=transport), transport, usual)

    def close(self) -> None:
        """Close the http client, unless it was given."""
        with self._lock:
            closing, self._own = self._own, None
        if closing is not None:
            closing.http.close()
            closing.streaming.close()


class AsyncConnections(_Settings):
    """The `httpx.AsyncClient` of a client and of all views of it: one for each event loop, because connections belong to a loop."""

    def __init__(self, given: httpx.AsyncClient | None, timeout: float | httpx.Timeout, proxy: str | None) -> None:
        super().__init__(timeout, proxy)
        self._given = None if given is None else AsyncSender(given)
        self._own: dict[asyncio.AbstractEventLoop, AsyncSender] = {}

    @property
    def sender(self) -> AsyncSender:
        """What sends in the running event loop, made now if need be."""
        if self._given is not None:
            return self._given
        from asyncio import get_running_loop  # loaded already, wherever a loop runs

        loop = get_running_loop()
        sender = self._own.get(loop)
        if sender is None:
            with self._lock:
                self._forget_closed_loops()
                sender = self._own[loop] = self._make()
        return sender

    @property
    def http(self) -> httpx.AsyncClient:
        """The http client for the running event loop, made now if need be."""
        return self.sender.http

    def _make(self) -> AsyncSender:
        if self._meets_proxies():
            return AsyncSender(self._usual())
        transport = self._transport()
        http = httpx.AsyncClient(**self._settings(), transport=transport)
        return AsyncSender(http, transport, self._usual() if isinstance(transport, AsyncPool) else None)

    def _usual(self) -> httpx.AsyncClient:
        """An http client that goes through proxies, and hands on answers bit by bit."""
        return httpx.AsyncClient(**self._settings(), limits=LIMITS, proxy=self._proxy, verify=self._verify())

    def _transport(self) -> httpx.AsyncBaseTransport:
        """That of aiohttp, where it is installed."""
        try:
            from dingkit._aiohttp import SingleTryTransport
        except ImportError:  # only those who install dingkit[aiohttp] want it
            return AsyncPool(partial(httpx.AsyncHTTPTransport, verify=self._verify(), limits=LIMITS))
        return SingleTryTransport(verify=self._verify(), limits=LIMITS)

    def _forget_closed_loops(self) -> None:
        """A program that calls `asyncio.run` again and again and never `aclose()` would keep every loop it had."""
        for loop in [loop for loop in self._own if loop.is_closed()]:
            del self._own[loop]

    async def aclose(self) -> None:
        """Close the http client of the running event loop, unless it was given; those of other loops end with their loops."""
        from asyncio import get_running_loop

        closing = self._own.pop(get_running_loop(), None)  # who comes while this waits gets a new one
        if closing is not None:
            await closing.http.aclose()
            await closing.streaming.aclose()
