"""The transport of `dingkit[fast]`: calls over pyreqwest, which is written in Rust. Files go over the pool of httpx.

What pyreqwest cannot do is left to the pool: it has time-outs for a whole client alone, gives no header that is not ASCII (names of files
are not), and Ctrl-C does not end a wait in it. After `fork()` it works in no child whose parent has used it.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from datetime import timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from pyreqwest.client import ClientBuilder, SyncClientBuilder
from pyreqwest.exceptions import BodyDecodeError, DecodeError, PoolTimeoutError, PyreqwestError

from dingkit._http._messages import (
    IDLE_SECONDS,
    MAX_CONNECTIONS,
    USER_AGENT,
    USUAL_HEADERS,
    Failure,
    Headers,
    RawResponse,
    is_small,
    translate_error,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pyreqwest.response import Response, SyncResponse

    from dingkit._http._messages import Request, Timeouts

ERRORS = (PyreqwestError, TimeoutError, OSError, ValueError)

_GRACE_SECONDS = 0.1
"""The total comes so much after its parts: of a connection that could not be made in time it is known that nothing was sent."""

_NOT_CONNECTED = "client error (Connect)"

_used_in: set[int] = set()


def works_here() -> bool:
    """Whether pyreqwest works in this process: not where a parent process has used it."""
    return _used_in <= {os.getpid()}


def _builder(kind: Any, connect: float | None, read: float | None) -> Any:
    _used_in.add(os.getpid())
    headers = {name: value for name, value in USUAL_HEADERS.items() if name != "user-agent"}
    builder = kind().user_agent(USER_AGENT).default_headers(headers).pool_idle_timeout(timedelta(seconds=IDLE_SECONDS))
    for undo in ("gzip", "brotli", "zstd", "deflate", "follow_redirects", "referer"):
        builder = getattr(builder, undo)(False)  # noqa: FBT003 - they take nothing else
    builder = builder.no_proxy().pool_max_idle_per_host(MAX_CONNECTIONS)
    if connect is not None:
        builder = builder.connect_timeout(timedelta(seconds=connect))
    if read is not None:
        builder = builder.read_timeout(timedelta(seconds=read))
    return builder


class _Clients:
    """The clients of pyreqwest: its time-outs for parts belong to a client, the total to a request.

    Args:
        kind: The builder of a client.
        usual: The time-outs that most requests have; the first client is for them.
    """

    def __init__(self, kind: Any, usual: Timeouts) -> None:
        self._kind = kind
        self._known: dict[tuple[float | None, float | None, float | None], Any] = {}
        self._latest: tuple[Timeouts, Any] | None = None
        self._find(usual)

    def client_for(self, timeouts: Timeouts) -> Any:
        """Return a client that keeps the parts; a total that is not longer makes them superfluous, and then any client will do."""
        latest = self._latest
        if latest is not None and latest[0] == timeouts:
            return latest[1]
        client = self._find(timeouts)
        self._latest = timeouts, client
        return client

    def _find(self, timeouts: Timeouts) -> Any:
        total = timeouts.total
        wanted = timeouts.connect, timeouts.read, timeouts.pool if self._kind is ClientBuilder else None
        for known, client in self._known.items():
            if all(
                has == wants or (total is not None and (wants is None or wants >= total) and (has is None or has >= total))
                for has, wants in zip(known, wanted, strict=True)
            ):
                return client
        connect, read, pool = (None if wants is None or (total is not None and wants >= total) else wants for wants in wanted)
        builder = _builder(self._kind, connect, read)
        if self._kind is ClientBuilder:
            builder = builder.max_connections(MAX_CONNECTIONS)
            if pool is not None:
                builder = builder.pool_timeout(timedelta(seconds=pool))
        client = self._known[connect, read, pool] = builder.build()
        return client

    def take_all(self) -> list[Any]:
        """Return all of them, and forget them."""
        clients, self._known, self._latest = list(self._known.values()), {}, None
        return clients


@lru_cache(16)
def _total(seconds: float) -> timedelta:
    return timedelta(seconds=seconds + _GRACE_SECONDS)


def _prepared(client: Any, request: Request) -> Any:
    builder = client.request(request.method, str(request.url)).headers(request.headers)
    if request.body is not None:
        builder = builder.body_bytes(request.body)
    elif request.method == "POST":
        builder = builder.header("content-length", "0")
    if request.timeouts.total is not None:
        builder = builder.timeout(_total(request.timeouts.total))
    return builder.build_streamed()


def _headers_of(response: Any) -> Headers:
    try:
        return Headers(response.headers.items())
    except ValueError:  # some are not ASCII
        return Headers(_readable(response.headers))


def _readable(headers: Any) -> Iterator[tuple[str, str]]:
    for name in headers.keys():  # noqa: SIM118 - it can be gone over in no other way
        try:
            yield name, headers[name]
        except ValueError:
            continue


def _failure(request: Request, error: BaseException) -> Failure:
    causes = [str(cause["message"]) for cause in (getattr(error, "details", None) or {}).get("causes") or ()]
    if isinstance(error, PoolTimeoutError) or _NOT_CONNECTED in causes:
        request.sent = False
    failure = translate_error(
        error,
        sent=request.sent,
        timed_out=isinstance(error, TimeoutError) or "operation timed out" in causes,
        unreadable=isinstance(error, DecodeError) and not isinstance(error, BodyDecodeError),
    )
    reasons = [cause for cause in causes if not cause.startswith("error sending request for url")]
    name = type(error).__name__
    if request.sent and name.startswith("Connect"):  # it names everything so that goes wrong before the headers of the answer
        name = "TimeoutError" if isinstance(error, TimeoutError) else "ConnectionError"
    failure.message = f"{name}: {': '.join(reasons) or error}"
    failure.error = None  # it says the whole address, and nothing else that the message does not
    return failure


class PyreqwestTransport:
    """Carries the calls of threads over pyreqwest."""

    def __init__(self, usual: Timeouts) -> None:
        self._clients = _Clients(SyncClientBuilder, usual)

    def open(self, request: Request) -> RawResponse:
        """Send a request; see `Transport.open`."""
        try:
            sending = _prepared(self._clients.client_for(request.timeouts), request)
            request.sent = True
            response = sending.__enter__()
            headers = _headers_of(response)
            content = response.bytes().to_bytes() if is_small(headers) else None
        except ERRORS as error:
            failure = _failure(request, error)
        else:
            if content is not None:
                return RawResponse(response.status, headers, content=content)
            return RawResponse(response.status, headers, self._chunks(request, response), partial(sending.__exit__, None, None, None))
        raise failure

    @staticmethod
    def _chunks(request: Request, response: SyncResponse) -> Iterator[bytes]:
        try:
            while (chunk := response.body_reader.read_chunk()) is not None:
                yield chunk.to_bytes()
        except ERRORS as error:
            failure = _failure(request, error)
        else:
            return
        raise failure

    def close(self) -> None:
        """Close the connections that nobody uses."""
        for client in self._clients.take_all():
            client.close()


class AsyncPyreqwestTransport:
    """Carries the calls of one event loop over pyreqwest."""

    def __init__(self, usual: Timeouts) -> None:
        self._clients = _Clients(ClientBuilder, usual)

    async def open(self, request: Request) -> RawResponse:
        """Send a request; see `AsyncTransport.open`."""
        try:
            sending = _prepared(self._clients.client_for(request.timeouts), request)
            request.sent = True
            response = await sending.__aenter__()
            headers = _headers_of(response)
            content = (await response.bytes()).to_bytes() if is_small(headers) else None
        except ERRORS as error:
            failure = _failure(request, error)
        else:
            if content is not None:  # to leave what is over would take a turn of the event loop
                return RawResponse(response.status, headers, content=content)
            return RawResponse(response.status, headers, self._chunks(request, response), partial(sending.__aexit__, None, None, None))
        raise failure

    @staticmethod
    async def _chunks(request: Request, response: Response) -> AsyncIterator[bytes]:
        try:
            while (chunk := await response.body_reader.read_chunk()) is not None:
                yield chunk.to_bytes()
        except ERRORS as error:
            failure = _failure(request, error)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        """Close the connections that nobody uses."""
        for client in self._clients.take_all():
            await client.close()
