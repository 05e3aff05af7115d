"""The http client behind a DingTalk client: given by the caller, or made when it is first needed.

Where no proxy is in the way, requests go straight to transports of our own: what `httpx.Client.send` does besides (auth flows, redirects,
cookies, hooks) nobody wants of our http client, and it takes a fifth of the time of a call. One that was given sends everything itself.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from contextlib import suppress
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx

if TYPE_CHECKING:
    import asyncio
    import ssl
    from collections.abc import Callable

IDLE_SECONDS = 30.0
"""This long an idle connection is kept."""

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=IDLE_SECONDS)
"""httpx keeps 20 idle connections: 64 threads would open a new one for almost every call."""

logger = logging.getLogger("httpx")  # who looks there for requests finds all of them


class Sender:
    """Sends requests, and nothing else: no redirect is followed, no `auth` of an http client added.

    Args:
        http: The http client; sends everything itself when nothing else is given.
        make_transport: Makes a transport of our own. Each carries one request at a time, so that no thread looks through the connections
            of all others, as they do in a pool: with 64 threads that costs more than the rest of a call.
    """

    def __init__(self, http: httpx.Client, make_transport: Callable[[], httpx.BaseTransport] | None = None) -> None:
        self.http = http
        self._make_transport = make_transport
        self._idle: deque[tuple[float, httpx.BaseTransport]] = deque()
        self._closed = False

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the whole answer."""
        if self._make_transport is None:
            return self.http.send(request, auth=None, follow_redirects=False)
        transport = self._take(self._make_transport)
        try:
            response = transport.handle_request(request)
            try:
                response.request = request
                _log(response)
                response.read()
            except BaseException:
                response.close()
                raise
        finally:
            self._give_back(transport)
        return response

    def close(self) -> None:
        """Close the http client and all connections; what is still on its way ends first."""
        self._closed = True
        self.http.close()
        self._close_idle()

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop()[1].close()

    def _take(self, make: Callable[[], httpx.BaseTransport]) -> httpx.BaseTransport:
        try:
            return self._idle.pop()[1]  # the last one used, whose connection is most likely still open
        except IndexError:
            return make()

    def _give_back(self, transport: httpx.BaseTransport) -> None:
        now = time.monotonic()
        self._idle.append((now, transport))
        if self._closed:
            self._close_idle()
        with suppress(IndexError):  # it may have been the only one, and another thread may have it by now
            if now - self._idle[0][0] > IDLE_SECONDS:
                self._idle.popleft()[1].close()


class AsyncSender:
    """`Sender` for asyncio."""

    __slots__ = ("_transport", "http")

    def __init__(self, http: httpx.AsyncClient, transport: httpx.AsyncBaseTransport | None) -> None:
        self.http = http
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
        except BaseException:
            await response.aclose()
            raise
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
        self._proxy = proxy
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
        if self._meets_proxies():
            return Sender(httpx.Client(**self._settings(), limits=LIMITS, proxy=self._proxy, verify=self._verify()))
        make_transport = partial(httpx.HTTPTransport, verify=self._verify(), limits=LIMITS)
        return Sender(httpx.Client(**self._settings(), transport=make_transport()), make_transport)

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
        self._given = None if given is None else AsyncSender(given, None)
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
            return AsyncSender(httpx.AsyncClient(**self._settings(), limits=LIMITS, proxy=self._proxy, verify=self._verify()), None)
        transport = self._transport()
        return AsyncSender(httpx.AsyncClient(**self._settings(), transport=transport), transport)

    def _transport(self) -> httpx.AsyncBaseTransport:
        """That of aiohttp, where it is installed."""
        try:
            from dingkit._aiohttp import SingleTryTransport
        except ImportError:  # only those who install dingkit[aiohttp] want it
            return httpx.AsyncHTTPTransport(verify=self._verify(), limits=LIMITS)
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
