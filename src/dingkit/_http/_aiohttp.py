"""The transport of `dingkit[aiohttp]`, for asyncio: with 64 tasks it does eight times as many calls as httpx."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextvars import ContextVar
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from dingkit._core._redaction import redact_logs_of
from dingkit._http._messages import (
    IDLE_SECONDS,
    MAX_CONNECTIONS,
    USUAL_HEADERS,
    Failure,
    Headers,
    RawResponse,
    async_chunks_of,
    is_small,
    translate_error,
)
from dingkit._http._multipart import Upload

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from aiohttp.connector import Connection

    from dingkit._http._messages import Request, Timeouts

ERRORS = (aiohttp.ClientError, TimeoutError, OSError, ValueError)

NEVER_REPEATS = "_retry_connection" in getattr(aiohttp.ClientSession, "ATTRS", ("_retry_connection",))
"""Whether it can be kept from sending a GET again by itself: since 3.11."""

_NOT_BY_ITSELF = frozenset({"content-type"})
"""What has a media type says it already; of a file alone nobody may say one."""

_current: ContextVar[Request] = ContextVar("dingkit_request")


class _ClientRequest(aiohttp.ClientRequest):
    """A request that notes when it is written: before that nothing was sent, whatever goes wrong."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        """Write it over a connection, which is there now."""
        _current.get().sent = True
        return await super().send(conn)


class AiohttpTransport:
    """Carries the requests of one event loop over aiohttp.

    Args:
        tls: Gives the TLS settings.
    """

    def __init__(self, tls: Callable[[], ssl.SSLContext]) -> None:
        redact_logs_of("aiohttp")
        self._tls = tls
        self._session = session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=MAX_CONNECTIONS, keepalive_timeout=IDLE_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=USUAL_HEADERS,
            auto_decompress=False,
            request_class=_ClientRequest,
            timeout=aiohttp.ClientTimeout(),
        )
        session._retry_connection = False  # noqa: SLF001 - it has no other switch, and would repeat any GET whose connection broke

    async def open(self, request: Request) -> RawResponse:
        """Send a request; see `AsyncTransport.open`."""
        url, body, headers = request.url, request.body, request.headers
        if url.prepared is None:
            url.prepared = URL(str(url), encoded=True)
        if isinstance(body, Upload):
            headers = {**headers, **body.headers}
        _current.set(request)
        try:
            response = await self._session.request(
                request.method,
                url.prepared,
                data=aiter(body) if isinstance(body, Upload) else body,
                headers=headers,
                skip_auto_headers=_NOT_BY_ITSELF,
                allow_redirects=False,
                timeout=_timeout(request.timeouts, is_file=request.is_file),
                ssl=self._tls() if url.scheme == "https" else True,
            )
            headers_here = Headers.of_bytes(response.raw_headers)
            content = await response.read() if is_small(headers_here) and not request.is_file else None
        except ERRORS as error:
            failure = _failure(request, error)
        else:
            if content is not None:  # its connection is given back already
                return RawResponse(response.status, headers_here, content=content)
            chunks = async_chunks_of(response.content.iter_any(), ERRORS, partial(_failure, request))
            return RawResponse(response.status, headers_here, chunks, partial(self._end, response))
        raise failure

    @staticmethod
    async def _end(response: aiohttp.ClientResponse) -> None:
        response.close()  # gives a connection back whose answer was read to its end

    async def aclose(self) -> None:
        """Close the connections that nobody uses."""
        await self._session.close()


@lru_cache(16)
def _timeout(timeouts: Timeouts, *, is_file: bool) -> aiohttp.ClientTimeout:
    """Return the parts as aiohttp knows them; each is a timer, which the total makes superfluous unless it is shorter."""
    connect, read, _, pool, total = timeouts
    if total is not None:
        connect = None if connect is None or connect >= total else connect
        read = None if read is None or (read >= total and not is_file) else read
    waiting = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(connect=waiting, sock_connect=connect, sock_read=read)


def _failure(request: Request, error: BaseException) -> Failure:
    unreadable = isinstance(error, aiohttp.ClientResponseError)
    return translate_error(error, sent=request.sent, timed_out=isinstance(error, TimeoutError), unreadable=unreadable)
