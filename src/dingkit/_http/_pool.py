"""The transport that is always there: httpx's own connections, each of which carries one request at a time.

httpx's own pool looks at every connection whenever a request comes or goes, and `httpx.Client.send` adds auth flows, redirects, cookies and
hooks that nobody wants here: driven directly, the connections of httpcore cost half of that.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from collections import deque
from contextlib import suppress
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import httpcore

from dingkit._core._redaction import redact_logs_of
from dingkit._http._messages import (
    IDLE_SECONDS,
    MAX_CONNECTIONS,
    USUAL_HEADERS,
    Failure,
    Headers,
    RawResponse,
    async_chunks_of,
    chunks_of,
    too_late,
    translate_error,
)
from dingkit._http._multipart import Upload
from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator

    from dingkit._http._messages import Request, Url
    from dingkit._http._proxies import Proxies, Proxy

FLUSH_BYTES = 16 * 1024
"""What is shorter waits for the rest of the request: each piece is a call of the system, and wakes the other side."""


@lru_cache(64)
def _on_the_wire(headers: tuple[tuple[str, str], ...]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in (USUAL_HEADERS | dict(headers)).items()]


TIMEOUTS = (httpcore.TimeoutException, TimeoutError)
UNSENT = (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout, httpcore.ProxyError, httpcore.UnsupportedProtocol)
ERRORS = (*TIMEOUTS, *UNSENT, httpcore.NetworkError, httpcore.ProtocolError, OSError, ValueError)


class _Watch:
    """What is known of the request that a connection carries now.

    Args:
        levels: How often TLS must have been begun before what is written belongs to the request, and not to a proxy.
    """

    __slots__ = ("deadline", "levels", "request")

    def __init__(self, levels: int) -> None:
        self.levels = levels
        self.deadline: float | None = None
        self.request: Request | None = None

    def begin(self, request: Request) -> None:
        """Watch another request."""
        self.request = request
        total = request.timeouts.total
        self.deadline = None if total is None else time.monotonic() + total

    def left(self, timeout: float | None, late: type[Exception]) -> float | None:
        """Return how long something may take."""
        if self.deadline is None:
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise late("the deadline has passed")
        return left if timeout is None else min(left, timeout)

    def wrote(self, level: int) -> None:
        """Note that something was written."""
        if level >= self.levels and self.request is not None:
            self.request.sent = True


class _Stream(httpcore.NetworkStream):
    """A connection that keeps the deadline, and knows whether anything was written; headers and a small body go out together."""

    def __init__(self, inner: httpcore.NetworkStream, watch: _Watch, level: int) -> None:
        self._inner = inner
        self._watch = watch
        self._level = level
        self._pending = b""
        self._timeout: float | None = None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._pending:
            with suppress(httpcore.WriteError):  # a server may answer and close before it has read everything
                self._flush()
        return self._inner.read(max_bytes, self._watch.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._pending = self._pending + buffer if self._pending else bytes(buffer)
        self._timeout = timeout
        if len(self._pending) >= FLUSH_BYTES:
            self._flush()

    def _flush(self) -> None:
        pending, self._pending = self._pending, b""
        left = self._watch.left(self._timeout, httpcore.WriteTimeout)
        self._watch.wrote(self._level)
        self._inner.write(pending, left)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._watch.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._watch, self._level + 1)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, watch: _Watch) -> None:
        self._inner = httpcore.SyncBackend()
        self._watch = watch

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = self._watch.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, left, local_address, socket_options), self._watch, 0)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """`_Stream` for asyncio; the deadline is kept by whoever awaits."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, watch: _Watch, level: int) -> None:
        self._inner = inner
        self._watch = watch
        self._level = level
        self._pending = b""
        self._timeout: float | None = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._pending:
            with suppress(httpcore.WriteError):
                await self._flush()
        return await self._inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._pending = self._pending + buffer if self._pending else bytes(buffer)
        self._timeout = timeout
        if len(self._pending) >= FLUSH_BYTES:
            await self._flush()

    async def _flush(self) -> None:
        pending, self._pending = self._pending, b""
        self._watch.wrote(self._level)
        await self._inner.write(pending, self._timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout), self._watch, self._level + 1)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self, watch: _Watch) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._watch = watch

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout, local_address, socket_options), self._watch, 0)


class _Link:
    """A connection to one host, directly or through a proxy.

    Attributes:
        connection: Of httpcore; through a proxy a pool of one.
        watch: What is known of the request that it carries.
        idle_since: When it was given back.
    """

    __slots__ = ("connection", "idle_since", "is_pool", "watch")

    def __init__(self, connection: Any, watch: _Watch, *, is_pool: bool) -> None:
        self.connection = connection
        self.watch = watch
        self.is_pool = is_pool
        self.idle_since = 0.0

    def is_open(self) -> bool:
        """Whether it can carry another request; a pool sees to that itself."""
        return self.is_pool or (self.connection.is_idle() and not self.connection.has_expired())


class _Pool:
    """What both pools are made of.

    Args:
        tls: Gives the TLS settings, when they are first needed.
        proxies: Which proxy a host is reached through.
    """

    def __init__(self, tls: Callable[[], ssl.SSLContext], proxies: Proxies) -> None:
        redact_logs_of("httpcore")
        self._tls = tls
        self._proxies = proxies
        self._idle: dict[tuple[str, str, int], deque[_Link]] = {}
        self.is_closed = False

    def idle_connections(self) -> int:
        """Return how many connections nobody uses now."""
        return sum(len(links) for links in self._idle.values())

    def _take(self, url: Url) -> tuple[_Link | None, list[_Link]]:
        """Take the connection used last, which is most likely still open; those that are not are to be closed."""
        links = self._idle.get((url.scheme, url.host, url.port))
        broken: list[_Link] = []
        while links and (link := self._pop(links, newest=True)):
            if link.is_open():
                return link, broken
            broken.append(link)
        return None, broken

    def _keep(self, url: Url, link: _Link) -> _Link | None:
        """Keep a connection for the next request; returns one that is not needed any more."""
        if self.is_closed or not link.is_open():
            return link
        link.watch.request, link.watch.deadline = None, None
        link.idle_since = time.monotonic()
        key = url.scheme, url.host, url.port
        links = self._idle.get(key)
        if links is None:
            links = self._idle.setdefault(key, deque())
        links.append(link)
        return self._outdated(links, link.idle_since)

    def _outdated(self, links: deque[_Link], now: float) -> _Link | None:
        """Take the connection that has been idle for longest, when that is too long, or when the pool was closed meanwhile."""
        try:
            is_needed = not self.is_closed and now - links[0].idle_since <= IDLE_SECONDS
        except IndexError:  # another thread had it
            return None
        return None if is_needed else self._pop(links)

    @staticmethod
    def _pop(links: deque[_Link], *, newest: bool = False) -> _Link | None:
        try:
            return links.pop() if newest else links.popleft()
        except IndexError:  # another thread had it
            return None

    def _take_all(self) -> Iterator[_Link]:
        self.is_closed = True
        for links in list(self._idle.values()):
            while link := self._pop(links):
                yield link

    def _make(self, url: Url, kinds: tuple[Any, Any, Any, Any]) -> _Link:
        """Make a connection, which is opened when it is first used.

        Args:
            url: Where to.
            kinds: The classes of a connection, of a proxy, of a SOCKS proxy and of the network.

        Raises:
            ConfigurationError: the proxy is none, or needs a package that is missing.
        """
        connection, http_proxy, socks_proxy, network = kinds
        secure = url.scheme == "https"
        proxy = self._proxies.for_host(url.scheme, url.host)
        watch = _Watch(secure + (proxy is not None and proxy.scheme == "https"))
        options = {
            "ssl_context": self._tls() if secure else None,
            "keepalive_expiry": IDLE_SECONDS,
            "network_backend": network(watch),
        }
        if proxy is None:
            origin = httpcore.Origin(url.scheme.encode(), url.host.encode(), url.port)
            return _Link(connection(origin, **options), watch, is_pool=False)
        address = httpcore.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target="/")
        options |= {"proxy_url": address, "proxy_auth": proxy.auth, "max_connections": 1}
        if proxy.scheme.startswith("socks"):
            return _Link(_socks(socks_proxy, proxy, options), watch, is_pool=True)
        return _Link(http_proxy(**options, proxy_ssl_context=self._tls() if proxy.scheme == "https" else None), watch, is_pool=True)

    @staticmethod
    def _wire_request(request: Request, body: Any) -> httpcore.Request:
        url = request.url
        target = url.prepared
        if target is None:
            host = url.host.encode()
            target = url.prepared = (
                httpcore.URL(scheme=url.scheme.encode(), host=host, port=url.wire_port, target=url.target.encode()),
                (b"host", url.authority.encode()),
            )
        headers = [target[1], *_on_the_wire(tuple(request.headers.items()))]
        if isinstance(request.body, Upload):
            headers += [(name.encode(), value.encode()) for name, value in request.body.headers.items()]
            if request.body.size is None:
                headers.append((b"transfer-encoding", b"chunked"))
        elif body is not None or request.method == "POST":
            headers.append((b"content-length", str(len(body or b"")).encode()))
        extensions = {"timeout": request.timeouts.as_dict()}
        return httpcore.Request(request.method, target[0], headers=headers, content=body, extensions=extensions)


def _socks(kind: Any, proxy: Proxy, options: dict[str, Any]) -> Any:
    try:
        return kind(**options)
    except (ImportError, RuntimeError):
        pass
    raise ConfigurationError(
        f"{proxy.name} is a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]', or name an http proxy"
    )


def _failure(request: Request, error: BaseException) -> Failure:
    """Return what an error of httpcore comes to; what was not sent is known from what was written, and a proxy tells its status."""
    sent = request.sent and not isinstance(error, UNSENT)
    unreadable = isinstance(error, ValueError)
    return translate_error(error, sent=sent, timed_out=isinstance(error, TIMEOUTS), unreadable=unreadable)


class Pool(_Pool):
    """Carries the requests of threads."""

    _KINDS = (httpcore.HTTPConnection, httpcore.HTTPProxy, httpcore.SOCKSProxy, _Backend)

    def open(self, request: Request) -> RawResponse:
        """Send a request; see `Transport.open`."""
        link, broken = self._take(request.url)
        for one in broken:
            one.connection.close()
        link = link or self._make(request.url, self._KINDS)
        link.watch.begin(request)
        body = iter(request.body) if isinstance(request.body, Upload) else request.body
        try:
            response = link.connection.handle_request(self._wire_request(request, body))
        except ERRORS as error:
            link.connection.close()
            failure = _failure(request, error)
        except BaseException:
            link.connection.close()
            raise
        else:
            if request.is_file:
                link.watch.deadline = None
            chunks = chunks_of(response.iter_stream(), ERRORS, partial(_failure, request))
            end = partial(self._end, request, response, link)
            return RawResponse(response.status, Headers.of_bytes(response.headers), chunks, end)
        raise failure

    def _end(self, request: Request, response: httpcore.Response, link: _Link) -> None:
        unneeded: _Link | None = link
        try:
            response.close()
            unneeded = self._keep(request.url, link)
        finally:
            if unneeded is not None:
                unneeded.connection.close()

    def close(self) -> None:
        """Close what is idle now, and what is on its way when it is over."""
        for link in self._take_all():
            link.connection.close()


class AsyncPool(_Pool):
    """Carries the requests of one event loop."""

    _KINDS = (httpcore.AsyncHTTPConnection, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy, _AsyncBackend)

    def __init__(self, tls: Callable[[], ssl.SSLContext], proxies: Proxies) -> None:
        import asyncio

        super().__init__(tls, proxies)
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)

    async def open(self, request: Request) -> RawResponse:
        """Send a request; see `Transport.open`."""
        await self._wait_for_slot(request.timeouts.pool)
        try:
            return await self._open(request)
        except BaseException:
            self._slots.release()
            raise

    async def _open(self, request: Request) -> RawResponse:
        link, broken = self._take(request.url)
        link = link or self._make(request.url, self._KINDS)
        link.watch.begin(request)
        body = aiter(request.body) if isinstance(request.body, Upload) else request.body
        try:
            await self._close(broken)
            response = await link.connection.handle_async_request(self._wire_request(request, body))
        except ERRORS as error:
            await link.connection.aclose()
            failure = _failure(request, error)
        except BaseException:
            await link.connection.aclose()
            raise
        else:
            chunks = async_chunks_of(response.aiter_stream(), ERRORS, partial(_failure, request))
            end = partial(self._end, request, response, link)
            return RawResponse(response.status, Headers.of_bytes(response.headers), chunks, end)
        raise failure

    async def _end(self, request: Request, response: httpcore.Response, link: _Link) -> None:
        unneeded: _Link | None = link
        try:
            await response.aclose()  # cancelled in here, the connection would be neither kept nor closed
            unneeded = self._keep(request.url, link)
        finally:
            self._slots.release()
            if unneeded is not None:
                await unneeded.connection.aclose()

    async def _wait_for_slot(self, seconds: float | None) -> None:
        import asyncio

        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._slots.acquire()
        except TimeoutError:
            failure = too_late(seconds, sent=False)
            failure.message = f"{MAX_CONNECTIONS} requests are on their way already"
        else:
            return
        raise failure

    async def aclose(self) -> None:
        """Close what is idle now, and what is on its way when it is over."""
        await self._close(self._take_all())

    async def _close(self, links: Iterable[_Link]) -> None:
        """Close connections, all of them even if the task is cancelled meanwhile."""
        rest = iter(links)
        for link in rest:
            try:
                await link.connection.aclose()
            except BaseException:
                await self._close(rest)
                raise
