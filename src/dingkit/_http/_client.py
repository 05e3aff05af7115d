"""The http client that somebody gave: it sends as it was made to, with its own headers, proxies, hooks and transport."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from typing import TYPE_CHECKING, Any, cast

import httpx

from dingkit._core._redaction import redact_logs_of
from dingkit._http._messages import (
    ENCODINGS,
    Failure,
    Headers,
    RawResponse,
    async_chunks_of,
    chunks_of,
    timeouts_of,
    too_late,
    translate_error,
)
from dingkit._http._multipart import Upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

    from dingkit._http._messages import Request, Timeouts

ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError)
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol, httpx.InvalidURL)
UNREADABLE = (httpx.DecodingError, httpx.TooManyRedirects)

AIOHTTP_UNSENT = frozenset(
    {"ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError", "InvalidURL", "NonHttpUrlClientError"}
)
"""httpx-aiohttp calls every broken connection a `ConnectTimeout`, one that broke after the request was sent too: look behind it."""


def _wire_request(http: httpx.Client | httpx.AsyncClient, request: Request, body: Any) -> httpx.Request:
    url: httpx.URL = httpx.URL(str(request.url))
    params = url.params if http.params else None  # else httpx puts the client's own in place of those in the URL
    headers = {"accept-encoding": ENCODINGS, **request.headers}
    if isinstance(request.body, Upload):
        headers |= request.body.headers
    return http.build_request(
        request.method,
        url.copy_with(query=None) if params else url,
        params=params,
        headers=headers,
        content=body,
        extensions={"timeout": request.timeouts.as_dict()},
    )


def _is_decoded(response: httpx.Response) -> bool:
    """Return whether a hook has read the body already; what was made whole, as tests make it, is still there as it is on the wire."""
    return response.is_stream_consumed and not isinstance(vars(response.stream).get("_stream"), httpx.ByteStream)


def _headers_of(response: httpx.Response) -> Headers:
    """Return the headers; a body that a hook has read is not encoded any more."""
    gone = ("content-encoding", "content-length") if _is_decoded(response) else ()
    return Headers((name, value) for name, value in response.headers.multi_items() if name not in gone)


def _failure(error: Exception) -> Failure:
    reason = error.__cause__ if isinstance(error.__cause__, Exception) and _is_of_aiohttp(error.__cause__) else error
    if _is_of_aiohttp(reason):
        sent, timed_out = not any(kind.__name__ in AIOHTTP_UNSENT for kind in type(reason).__mro__), isinstance(reason, TimeoutError)
    else:
        sent, timed_out = not isinstance(reason, UNSENT), isinstance(reason, (httpx.TimeoutException, TimeoutError))
    failure = translate_error(reason, sent=sent, timed_out=timed_out, unreadable=isinstance(reason, UNREADABLE))
    failure.error = error
    return failure


def is_async(http: httpx.Client | httpx.AsyncClient) -> bool:
    """Return whether an http client is one for asyncio."""
    return isinstance(http, httpx.AsyncClient)


def _is_of_aiohttp(error: Exception) -> bool:
    return any(kind.__module__.partition(".")[0] == "aiohttp" for kind in type(error).__mro__)


class GivenTransport:
    """Sends with an `httpx.Client`, which stays open.

    A server that sends a byte now and then is left at the deadline while its answer is read; while its headers are, the parts of the
    time-out alone count: nobody can reach into somebody else's transport.
    """

    def __init__(self, http: httpx.Client) -> None:
        redact_logs_of("httpx", "httpcore")
        self.http = http

    @property
    def timeouts(self) -> Timeouts:
        """Those of the http client."""
        return timeouts_of(self.http.timeout)

    def open(self, request: Request) -> RawResponse:
        """Send a request; see `Transport.open`."""
        request.sent = True  # nobody knows before it has failed
        total = request.timeouts.total
        deadline = None if total is None or request.is_file else time.monotonic() + total
        try:
            body = iter(request.body) if isinstance(request.body, Upload) else request.body
            sending = _wire_request(self.http, request, body)
            response = self.http.send(sending, stream=True, auth=None, follow_redirects=False)
        except ERRORS as error:
            failure = _failure(error)
        else:
            wire = self._until(deadline, request, cast("Iterable[bytes]", response.stream))
            chunks = iter([response.content]) if _is_decoded(response) else chunks_of(wire, ERRORS, _failure)
            return RawResponse(response.status_code, _headers_of(response), chunks, response.close)
        raise failure

    @staticmethod
    def _until(deadline: float | None, request: Request, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            yield chunk
            if deadline is not None and time.monotonic() > deadline:
                raise too_late(request.timeouts.total, sent=True)

    def close(self) -> None:
        """Leave it open: it belongs to whoever gave it."""


class AsyncGivenTransport:
    """`GivenTransport` for an `httpx.AsyncClient`."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        redact_logs_of("httpx", "httpcore")
        self.http = http

    @property
    def timeouts(self) -> Timeouts:
        """Those of the http client."""
        return timeouts_of(self.http.timeout)

    async def open(self, request: Request) -> RawResponse:
        """Send a request; see `AsyncTransport.open`."""
        request.sent = True  # nobody knows before it has failed
        try:
            body = aiter(request.body) if isinstance(request.body, Upload) else request.body
            sending = _wire_request(self.http, request, body)
            response = await self.http.send(sending, stream=True, auth=None, follow_redirects=False)
        except ERRORS as error:
            failure = _failure(error)
        else:
            stream = cast("AsyncIterable[bytes]", response.stream)
            chunks = self._whole(response) if _is_decoded(response) else async_chunks_of(stream, ERRORS, _failure)
            return RawResponse(response.status_code, _headers_of(response), chunks, response.aclose)
        raise failure

    @staticmethod
    async def _whole(response: httpx.Response) -> AsyncIterator[bytes]:
        yield response.content

    async def aclose(self) -> None:
        """Leave it open: it belongs to whoever gave it."""
