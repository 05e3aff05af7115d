"""What a client sends over: the transport that it was given or asked for, made when it is first needed, one for each event loop.

A process that was forked shares nothing with its parent: connections are forgotten there.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import importlib
import logging
import os
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

from dingkit._core import _arguments
from dingkit._http._decoding import MAX_BODY_BYTES, Collector
from dingkit._http._messages import (
    MAX_REDIRECTS,
    AsyncTransport,
    Failure,
    InvalidAddressError,
    Response,
    Timeouts,
    Transport,
    timeouts_of,
    too_late,
)
from dingkit._http._multipart import Upload
from dingkit._http._proxies import Proxies
from dingkit._http._trust import VARIABLES, names_a_store, trusted_context
from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.http import location_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from dingkit._http._client import AsyncGivenTransport, GivenTransport
    from dingkit._http._messages import RawResponse, Request

TransportName = Literal["auto", "httpx", "aiohttp", "pyreqwest"]

TRANSPORT_VARIABLE = "DINGTALK_TRANSPORT"

EXTRAS = {"aiohttp": "aiohttp", "pyreqwest": "fast"}

_FILE_HEADERS = ("accept-encoding", "if-range", "range")
"""All that the host of a file is told: neither the token nor the caller's headers are its business."""

requests_logger = logging.getLogger("dingkit.http")
logger = logging.getLogger("dingkit")

T = TypeVar("T")

_told: set[str] = set()
_of_parents: list[object] = []


@cache
def _import_pyreqwest() -> None:
    """Import pyreqwest in a thread that never ends, for it crashes the process once the thread that imported it first has ended."""
    if threading.current_thread() is threading.main_thread():
        return
    imported = threading.Event()

    def stay() -> None:
        with suppress(ImportError):  # who wants it imports it again, and sees why not
            importlib.import_module("pyreqwest.client")
        imported.set()
        threading.Event().wait()

    threading.Thread(target=stay, name="dingkit: pyreqwest", daemon=True).start()
    imported.wait()


def _log(request: Request, status_code: int) -> None:
    """Write the line that httpx writes, whatever carried the request."""
    if requests_logger.isEnabledFor(logging.INFO):
        from http import HTTPStatus

        reason = HTTPStatus(status_code).phrase if status_code in HTTPStatus._value2member_map_ else ""
        requests_logger.info('HTTP Request: %s %s "HTTP/1.1 %d %s"', request.method, request.url, status_code, reason)


def _tell_once(wanted: str, reason: str) -> None:
    text = f"calls go over httpx, not {wanted}: {reason}"
    if text not in _told:
        _told.add(text)
        logger.warning("%s", text)


class Streamed:
    """A response whose body is read bit by bit.

    Attributes:
        status_code: HTTP status.
        headers: HTTP headers.
        request: What was asked.
        extensions: What else is known of it.
        stream: The body as it is on the wire; asynchronous in an asynchronous client.
    """

    def __init__(self, raw: RawResponse, request: Request) -> None:
        self.status_code: int = raw.status_code
        self.headers: Mapping[str, str] = raw.headers
        self.request = request
        self.extensions: dict[str, Any] = {}
        self._raw = raw
        self.stream: Any = self._async_chunks() if hasattr(raw.chunks, "__anext__") else self._chunks()
        self._is_closed = False

    def _chunks(self) -> Iterator[bytes]:
        try:
            yield from self._raw.chunks
        finally:  # its connection is good for the next request
            self._end()

    async def _async_chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._raw.chunks:
                yield chunk
        finally:
            await self._end_async()

    def close(self) -> None:
        """End it, whether everything came or not."""
        self.stream.close()
        self._end()

    def _end(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._raw.close()

    async def aclose(self) -> None:
        """End it; see `close`."""
        await self.stream.aclose()
        await self._end_async()

    async def _end_async(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            await self._raw.chunks.aclose()
            await self._raw.close()


def _collector(raw: RawResponse, request: Request) -> Collector:
    return Collector(raw.headers, None if request.is_file else MAX_BODY_BYTES)


def _decoded(raw: RawResponse, request: Request) -> bytes:
    """Return the body of what was read with its headers, without its encodings."""
    collector = _collector(raw, request)
    collector.add(raw.content or b"")
    return collector.content()


class _Settings(ABC):
    """What both kinds of connections are made of."""

    def __init__(
        self, timeout: float | httpx.Timeout | None, proxy: str | None, transport: TransportName, *, serves: tuple[str, ...]
    ) -> None:
        self._timeouts = timeouts_of(timeout)
        self._proxy = None if proxy is None else _arguments.secret("proxy", proxy)
        self._proxies = None if self._proxy is None else Proxies(self._proxy)
        self._wanted = _wanted(transport, serves)
        self._lock = Lock()
        self._ssl_context: ssl.SSLContext | None = None
        self._process = os.getpid()
        self._own: Any = {}
        """What was made: transports by their purpose and by their own name, with asyncio for each event loop."""

    def _forget_parent(self) -> None:
        """Share nothing with the process that this one was forked from, not even a lock: somebody may hold it there."""
        self._lock = Lock()
        _of_parents.append(self._own)  # closing asyncio's would tell the parent's event loop
        self._own = {}
        self._process = os.getpid()

    def tls(self) -> ssl.SSLContext:
        """Return the TLS settings: one for all, because making them costs as much as 40 calls."""
        if self._ssl_context is None:
            self._ssl_context = trusted_context()
        return self._ssl_context

    def _proxies_now(self) -> Proxies:
        return self._proxies or Proxies(None)

    def _choice(self, proxies: Proxies) -> str:
        """Return the transport that is wanted, or httpx where it cannot keep a promise."""
        if self._wanted == "httpx":
            return "httpx"
        name, reason = self._wanted, ""
        if proxies:
            reason = "a proxy is set"
        elif name == "aiohttp":
            from dingkit._http import _aiohttp

            if not _aiohttp.NEVER_REPEATS:
                reason = "it is older than 3.11, and would repeat requests by itself"
        else:
            _import_pyreqwest()
            from dingkit._http._pyreqwest import works_here

            if not works_here():
                reason = "this process was forked from one that used it"
        if reason:
            _tell_once(name, reason)
            return "httpx"
        return name

    def _carrier(self, own: dict[str, Any], purpose: str) -> Any:
        """Return what carries the requests of a purpose, made now if need be: to import httpx's connections takes longer than a call.

        Args:
            own: What was made already, by its purpose and by its own name.
            purpose: See `_purpose`.
        """
        proxies = self._proxies_now()
        name = self._choice(proxies)
        if name == "pyreqwest" and purpose == "files":
            name = "httpx"
        elif name == "pyreqwest" and purpose == "secure calls" and names_a_store():
            _tell_once(name, f"for https, where {' or '.join(VARIABLES)} names the certificates to trust")
            name = "httpx"
        if name not in own:
            own[name] = self._make(name, proxies)
        own[purpose] = own[name]
        return own[purpose]

    @abstractmethod
    def _make(self, name: str, proxies: Proxies) -> Any:
        """Make a transport of its name."""


def _purpose(request: Request) -> str:
    if request.is_file or isinstance(request.body, Upload):
        return "files"
    return "secure calls" if request.url.scheme == "https" else "calls"


def _wanted(transport: str, serves: tuple[str, ...]) -> str:
    """Find out which transport is asked for.

    Raises:
        ConfigurationError: there is no such transport, not for this kind of client, or its package is missing.
    """
    import importlib.util

    known = get_args(TransportName)
    for name, value in (("transport", transport), (TRANSPORT_VARIABLE, os.environ.get(TRANSPORT_VARIABLE, "").strip().lower())):
        if value in ("", "auto"):
            continue
        if value not in known:
            raise ConfigurationError(f"{name} must be one of {', '.join(known)}, not {value!r}")
        if value not in serves:
            if name == TRANSPORT_VARIABLE:  # it is there for both kinds of clients
                return "httpx"
            raise ConfigurationError(f"{name}={value!r} is for AsyncDingTalk: DingTalk takes {', '.join(('auto', *serves))}")
        if value in EXTRAS and importlib.util.find_spec(value) is None:
            raise ConfigurationError(f"{name}={value!r} needs a package that is missing: pip install 'dingkit[{EXTRAS[value]}]'")
        return value
    return "aiohttp" if "aiohttp" in serves and importlib.util.find_spec("aiohttp") is not None else "httpx"


def _redirected(request: Request, response: Response | Streamed, hops: int) -> Request | None:
    """Return what to ask for instead, when a file is elsewhere.

    Raises:
        Failure: it redirects too often, or to no address.
    """
    location = location_of(response.status_code, response.headers)
    if location is None or not request.is_file:
        return None
    if hops == MAX_REDIRECTS:
        raise Failure("unreadable", f"it redirects more than {MAX_REDIRECTS} times", sent=True)
    try:
        url = request.url.join(location)
    except InvalidAddressError as error:
        failure = Failure("lost", str(error), sent=True)
    else:
        return request.to(url, {name: value for name, value in request.headers.items() if name in _FILE_HEADERS})
    raise failure


class Connections(_Settings):
    """The connections of a client and of all views of it."""

    def __init__(
        self,
        given: httpx.Client | None,
        timeout: float | httpx.Timeout | None,
        proxy: str | None,
        transport: TransportName = "auto",
    ) -> None:
        super().__init__(timeout, proxy, transport, serves=("httpx", "pyreqwest"))
        self._given: GivenTransport | None = None if given is None else _given_transport(given, transport)

    @property
    def timeouts(self) -> Timeouts:
        """How long an attempt may take when nothing else is said."""
        return self._timeouts if self._given is None else self._given.timeouts

    def transport_for(self, request: Request) -> Transport:
        """Return what carries a request, made now if need be."""
        if self._given is not None:
            return self._given
        if self._process != os.getpid():
            self._forget_parent()
        purpose = _purpose(request)
        carries: Transport | None = self._own.get(purpose)
        if carries is None:
            with self._lock:
                carries = self._own.get(purpose) or self._carrier(self._own, purpose)
        return carries

    def _make(self, name: str, proxies: Proxies) -> Transport:
        if name == "pyreqwest":
            from dingkit._http._pyreqwest import PyreqwestTransport

            return PyreqwestTransport(self._timeouts)
        from dingkit._http._pool import Pool

        return Pool(self.tls, proxies)

    def send(self, request: Request, *, stream: bool = False) -> Response | Streamed:
        """Send a request and read the whole answer, or hand it on when it is to be read bit by bit; a file is fetched from where it is.

        Raises:
            Failure: no complete answer came.
        """
        hops = 0
        while True:
            try:
                response = self._stream(request) if stream else self._exchange(request)
            except Failure as failure:
                raise _after(hops, failure) from None
            try:
                elsewhere = _redirected(request, response, hops)
            except Failure:
                _ended(response)
                raise
            if elsewhere is None:
                if hops:
                    _mark_elsewhere(response)
                return response
            _ended(response)
            request, hops = elsewhere, hops + 1

    def _exchange(self, request: Request) -> Response:
        raw = self._open(request)
        content = raw.content
        if content is None:
            try:
                collector = _collector(raw, request)
                for chunk in raw.chunks:
                    collector.add(chunk)
            finally:
                raw.close()
            content = collector.content()
        elif "content-encoding" in raw.headers:
            content = _decoded(raw, request)
        return Response(raw.status_code, raw.headers, content, request)

    def _stream(self, request: Request) -> Streamed:
        return Streamed(self._open(request), request)

    def _open(self, request: Request) -> RawResponse:
        transport = self.transport_for(request)
        raw = transport.open(request)
        if transport is not self._given:
            _log(request, raw.status_code)
        return raw

    def close(self) -> None:
        """Close the connections, unless the http client was given."""
        with self._lock:
            closing, self._own = self._own, {}
        for transport in set(closing.values()):
            transport.close()


class AsyncConnections(_Settings):
    """The connections of an asyncio client and of all views of it: some for each event loop, because connections belong to a loop."""

    def __init__(
        self,
        given: httpx.AsyncClient | None,
        timeout: float | httpx.Timeout | None,
        proxy: str | None,
        transport: TransportName = "auto",
    ) -> None:
        super().__init__(timeout, proxy, transport, serves=("httpx", "aiohttp", "pyreqwest"))
        self._given: AsyncGivenTransport | None = None if given is None else _given_transport(given, transport)

    @property
    def timeouts(self) -> Timeouts:
        """How long an attempt may take when nothing else is said."""
        return self._timeouts if self._given is None else self._given.timeouts

    def transport_for(self, request: Request) -> AsyncTransport:
        """Return what carries a request in the running event loop, made now if need be."""
        if self._given is not None:
            return self._given
        from asyncio import get_running_loop  # loaded already, wherever a loop runs

        if self._process != os.getpid():
            self._forget_parent()
        loop = get_running_loop()
        own = self._own.get(loop)
        if own is None:
            with self._lock:
                self._forget_closed_loops()
                own = self._own[loop] = {}
        purpose = _purpose(request)
        carries: AsyncTransport = own.get(purpose) or self._carrier(own, purpose)
        return carries

    def _make(self, name: str, proxies: Proxies) -> AsyncTransport:
        if name == "pyreqwest":
            from dingkit._http._pyreqwest import AsyncPyreqwestTransport

            return AsyncPyreqwestTransport(self._timeouts)
        if name == "aiohttp":
            from dingkit._http._aiohttp import AiohttpTransport

            return AiohttpTransport(self.tls)
        from dingkit._http._pool import AsyncPool

        return AsyncPool(self.tls, proxies)

    def _forget_closed_loops(self) -> None:
        """A program that calls `asyncio.run` again and again and never `aclose()` would keep every loop it had."""
        for loop in list(self._own):
            if loop.is_closed():
                self._own.pop(loop, None)

    async def send(self, request: Request, *, stream: bool = False) -> Response | Streamed:
        """Send a request; see `Connections.send`."""
        hops = 0
        while True:
            try:
                response = await self._within(request, stream=stream)
            except Failure as failure:
                raise _after(hops, failure) from None
            try:
                elsewhere = _redirected(request, response, hops)
            except Failure:
                await _ended_async(response)
                raise
            if elsewhere is None:
                if hops:
                    _mark_elsewhere(response)
                return response
            await _ended_async(response)
            request, hops = elsewhere, hops + 1

    async def _within(self, request: Request, *, stream: bool) -> Response | Streamed:
        """Send one request before its deadline."""
        import asyncio

        total = request.timeouts.total
        transport = self.transport_for(request)
        if request.url.scheme == "https" and transport is not self._given:
            self.tls()  # what is made but once is not held against the first request
        try:
            async with asyncio.timeout(total) as deadline:
                raw = await transport.open(request)
                if transport is not self._given:
                    _log(request, raw.status_code)
                if request.is_file:
                    deadline.reschedule(None)
                return Streamed(raw, request) if stream else await self._read(raw, request)
        except TimeoutError:
            failure = too_late(total, sent=request.sent)
        raise failure

    @staticmethod
    async def _read(raw: RawResponse, request: Request) -> Response:
        content = raw.content
        if content is None:
            try:
                collector = _collector(raw, request)
                async for chunk in raw.chunks:
                    collector.add(chunk)
            finally:
                await raw.chunks.aclose()
                await raw.close()
            content = collector.content()
        elif "content-encoding" in raw.headers:
            content = _decoded(raw, request)
        return Response(raw.status_code, raw.headers, content, request)

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless the http client was given; those of other loops end with their loops."""
        from asyncio import get_running_loop

        closing = self._own.pop(get_running_loop(), {})  # who comes while this waits gets new ones
        for transport in set(closing.values()):
            await transport.aclose()


def _after(hops: int, failure: Failure) -> Failure:
    """Where somebody has redirected to, the request has arrived already, whatever became of what came after it."""
    if hops:
        failure.sent = True
        failure.kind = "lost" if failure.kind == "failed" else failure.kind
    return failure


def _ended(response: Response | Streamed) -> None:
    if isinstance(response, Streamed):
        response.close()


async def _ended_async(response: Response | Streamed) -> None:
    if isinstance(response, Streamed):
        await response.aclose()


def _given_transport(http: Any, wanted: str) -> Any:
    from dingkit._http._client import AsyncGivenTransport, GivenTransport, is_async

    if wanted not in ("auto", "httpx"):
        _tell_once(wanted, "an http_client was given")
    return AsyncGivenTransport(http) if is_async(http) else GivenTransport(http)


def _mark_elsewhere(response: Response | Streamed) -> None:
    from dingtalk_openapi.answers import from_elsewhere

    from_elsewhere(response)
