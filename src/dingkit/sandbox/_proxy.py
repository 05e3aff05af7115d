"""The proxy: leads programs that write DingTalk's hosts into their code to the sandbox, on its own port.

A client asks an HTTP proxy for a tunnel (`CONNECT api.dingtalk.com:443`) and speaks TLS in it: the sandbox answers in the tunnel, with a
certificate that an authority of its own has signed, and serves the same application as always. What goes to other hosts is refused.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import ssl
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from dingkit.sandbox._app import ResetError
from dingkit.sandbox._journal import Entry
from dingkit.sandbox._requests import dump, is_dingtalk
from dingkit.sandbox._server import Protocol, breakable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection

    from dingkit.sandbox._app import ASGIApp, Receive, Scope, Send
    from dingkit.sandbox._world import World

_HANDSHAKE_SECONDS: Final = 15.0
_CONNECT_SECONDS: Final = 15.0
_GOODBYE_SECONDS: Final = 1.0
"""So long a client may take to end TLS, once the server has."""
_OF_ONE_CONNECTION: Final = frozenset(
    {b"connection", b"keep-alive", b"proxy-authorization", b"proxy-connection", b"te", b"trailer", b"transfer-encoding", b"upgrade"}
)
"""Headers that a proxy does not pass on (RFC 9110, 7.6.1)."""
_PASSED: Final = "passed on, as was allowed"
UNTRUSTED: Final = "does not trust the certificate of this sandbox: it reads none of the variables that name it"


class Authority:
    """A certificate authority that lives in the memory of this process, and ends with it: nothing can be signed with it later."""

    def __init__(self) -> None:
        import trustme  # slow to import, and only a client that asks for a tunnel needs it

        self._authority = trustme.CA(organization_name="dingkit sandbox")
        self.certificate: str = self._authority.cert_pem.bytes().decode("ascii")
        """What clients are to trust, in PEM."""
        self.context: Callable[[str], ssl.SSLContext] = lru_cache(maxsize=64)(self._context)
        """Returns what the server speaks TLS with, as a host."""

    def _context(self, host: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(["http/1.1"])
        self._authority.issue_cert(host).configure_cert(context)
        return context


class Proxy:
    """Says what is caught, what may pass, and what is refused.

    Args:
        world: The world in whose journal it is recorded.
        allowed: Hosts that may be reached through it: names, `*.example.com` for all below one, `*` for every host.
    """

    def __init__(self, world: World, allowed: Collection[str] = ()) -> None:
        self._world = world
        self._allowed = [pattern.lower() for pattern in allowed]

    @property
    def url(self) -> str:
        """Where it is."""
        return self._world.url

    @cached_property
    def authority(self) -> Authority:
        """The authority, made when it is first needed."""
        return Authority()

    def protocol(self, **settings: Any) -> ProxyProtocol:
        """Make what serves a connection, as uvicorn wants it."""
        return ProxyProtocol(self, **settings)

    def allows(self, host: str) -> bool:
        """Return whether a host may be reached."""
        return any(fnmatchcase(host.lower(), pattern) for pattern in self._allowed)

    def note(self, method: str, target: str, status: int, *, problem: str = "", note: str = "") -> None:
        """Put into the journal what did not reach the application."""
        journal = self._world.journal
        entry = Entry(journal.next_number(), self._world.clock.now(), "proxy", "", method, target, status=status)
        entry.problems += [problem] if problem else []
        entry.notes += [note] if note else []
        journal.add(entry)

    def refuse(self, method: str, target: str) -> bytes:
        """Refuse to reach a host; return why, as JSON."""
        host = _address(target)[0] if method == "CONNECT" else _host_of(target)
        why = f"{host} is not one of DingTalk's hosts; `dingkit sandbox run --allow {host}` lets a program reach it"
        self.note(method, target.partition("?")[0], 403, problem=why)
        return dump({"error": why})

    def application_for(self, target: str) -> ASGIApp:
        """Return the protocol that serves plain HTTP to a host that is not one of DingTalk's."""

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            if self.allows(_host_of(target)):
                await self._forward(scope, receive, send, target)
            else:
                await _send_json(send, 403, self.refuse(scope["method"], target))

        serving: ASGIApp = breakable(serve)
        return serving

    async def _forward(self, scope: Scope, receive: Receive, send: Send, target: str) -> None:
        import httpx  # most programs ask for tunnels

        shown = target.partition("?")[0]
        names = {name for name, _ in scope["headers"]}
        is_answered = False
        content = _content(receive) if names & {b"content-length", b"transfer-encoding"} else None
        try:
            async with (
                httpx.AsyncClient(trust_env=False, timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS)) as client,
                client.stream(scope["method"], target, headers=_passed_on(scope["headers"]), content=content) as answer,
            ):
                is_answered = True
                self.note(scope["method"], shown, answer.status_code, note=_PASSED)
                await send({"type": "http.response.start", "status": answer.status_code, "headers": _passed_on(answer.headers.raw)})
                async for chunk in answer.aiter_raw():
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
                await send({"type": "http.response.body", "body": b""})
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            why = f"it was not reached: {type(error).__name__}"
            self.note(scope["method"], shown, 502, problem=why)
            if is_answered:
                raise ResetError from None
            await _send_json(send, 502, dump({"error": why}))


class ProxyProtocol(Protocol):
    """Serves a connection: requests to the sandbox itself, and those that a client sends to a proxy."""

    def __init__(self, proxy: Proxy, **settings: Any) -> None:
        super().__init__(**settings)
        self._proxy = proxy
        self._settings = settings
        self._served = self.app
        self._elsewhere = ""
        self._caught = ""  # what a tunnel leads to, until a request has come through it

    def connection_lost(self, exc: Exception | None) -> None:
        """Record a client that has ended a tunnel without a request: some look at the certificate only once TLS stands."""
        super().connection_lost(exc)
        if self._caught:
            self._proxy.note("CONNECT", self._caught, 0, problem=f"the client sent no request; perhaps it {UNTRUSTED}")

    def on_headers_complete(self) -> None:
        """Choose who serves a request: a client of a proxy names the host in the target."""
        self.app, self._elsewhere, self._caught = self._served, "", ""
        if not self.url.startswith(b"/") and self.parser.get_method() != b"CONNECT":
            target = self.url.decode("latin-1")
            host = _host_of(target)
            if host and not self._is_served_here(target, host):
                self._elsewhere = target
                self.app = cast("Any", self._proxy.application_for(target))
            if host:  # the path alone, as the application wants it
                parts = urlsplit(target)
                self.url = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}".encode("latin-1")
        super().on_headers_complete()

    def _is_served_here(self, target: str, host: str) -> bool:
        return is_dingtalk(host) or f"{target}/".startswith(f"{self._proxy.url}/")

    def _should_upgrade(self) -> bool:
        return self.scope["method"] == "CONNECT" or super()._should_upgrade()

    def handle_websocket_upgrade(self) -> None:
        """Open the tunnel that was asked for, or a WebSocket."""
        if self.scope["method"] == "CONNECT":
            # Nothing is read until it is known who reads it.
            self.transport.pause_reading()
            task = self.loop.create_task(self._open(self.url.decode("latin-1")))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        elif self._elsewhere:
            self._end(403, self._proxy.refuse("GET", self._elsewhere))
        else:
            super().handle_websocket_upgrade()

    async def _open(self, target: str) -> None:
        host, port = _address(target)
        if is_dingtalk(host):
            await self._catch(host, port)
        elif self._proxy.allows(host):
            await self._pass(target, host, port)
        else:
            self._end(403, self._proxy.refuse("CONNECT", target))

    async def _catch(self, host: str, port: int) -> None:
        """Answer in DingTalk's place."""
        try:
            context = self._proxy.authority.context(host)
        except ValueError:  # a name that no host can have (IDNA)
            self._end(403, self._proxy.refuse("CONNECT", f"{host}:{port}"))
            return
        self.connections.discard(self)
        self.transport.write(_ESTABLISHED)
        inner = self._proxy.protocol(**self._settings)
        if port == _PLAIN_PORT:
            inner.connection_made(self.transport)
            self.transport.set_protocol(inner)
            self.transport.resume_reading()
            return
        gate = _Gate()
        try:
            transport = await self.loop.start_tls(
                self.transport,
                gate,
                context,
                server_side=True,
                ssl_handshake_timeout=_HANDSHAKE_SECONDS,
                ssl_shutdown_timeout=_GOODBYE_SECONDS,
            )
        except OSError as error:  # of TLS, too
            reason = getattr(error, "reason", None) or type(error).__name__
            self._proxy.note("CONNECT", f"{host}:{port}", 0, problem=f"the client {UNTRUSTED} ({reason})")
            self.transport.abort()
            return
        inner._caught = f"{host}:{port}"  # noqa: SLF001 - one of these
        gate.let_through(inner, cast("asyncio.Transport", transport))

    async def _pass(self, target: str, host: str, port: int) -> None:
        """Connect the client with a host that was allowed."""
        self.connections.discard(self)
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                await self.loop.create_connection(lambda: _Relay(self.transport, self.connections), host, port)
        except (OSError, ValueError) as error:  # no answer, an unknown name, a timeout; or not a name at all
            why = f"it was not reached: {getattr(error, 'strerror', None) or type(error).__name__}"
            self._proxy.note("CONNECT", target, 502, problem=why)
            self._end(502, dump({"error": why}))
            return
        self._proxy.note("CONNECT", target, 200, note=_PASSED)

    def _end(self, status: int, body: bytes) -> None:
        lines = (
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
            "content-type: application/json",
            f"content-length: {len(body)}",
            "connection: close",
        )
        self.transport.write("\r\n".join((*lines, "", "")).encode() + body)
        self.transport.close()


_ESTABLISHED: Final = b"HTTP/1.1 200 Connection established\r\n\r\n"
_PLAIN_PORT: Final = 80
"""In a tunnel to it no TLS is spoken."""


class _Gate(asyncio.Protocol):
    """Buffers what comes through TLS until the server has the connection.

    A client sends its first request together with the end of the handshake; asyncio may hand it over before `start_tls` returns, and
    uvicorn would not know yet that there is a connection.
    """

    def __init__(self) -> None:
        self._kept = bytearray()

    def data_received(self, data: bytes) -> None:
        self._kept += data

    def let_through(self, protocol: ProxyProtocol, transport: asyncio.Transport) -> None:
        """Let a protocol serve from here on, beginning with what has come."""
        protocol.connection_made(transport)
        transport.set_protocol(protocol)
        if self._kept:
            protocol.data_received(bytes(self._kept))


class _Relay(asyncio.Protocol):
    """Writes what comes from one side of a tunnel to the other.

    Args:
        out: The other side.
        connections: Those of the server, which it closes when it ends.
    """

    def __init__(self, out: asyncio.Transport, connections: Any) -> None:
        self._out = out
        self._connections = connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The host has answered: the tunnel is open."""
        back = _Relay(cast("asyncio.Transport", transport), self._connections)
        self._connections.update((self, back))
        self._out.write(_ESTABLISHED)
        self._out.set_protocol(back)
        self._out.resume_reading()

    def data_received(self, data: bytes) -> None:
        self._out.write(data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - either way
        self._connections.discard(self)
        self._out.close()

    def pause_writing(self) -> None:
        self._out.pause_reading()

    def resume_writing(self) -> None:
        self._out.resume_reading()

    def shutdown(self) -> None:
        """End it: the server stops."""
        self._out.close()


async def _content(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


async def _send_json(send: Send, status: int, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": body})


def _passed_on(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in _OF_ONE_CONNECTION]


def _host_of(target: str) -> str:
    """Return the host that a target names; empty where it names none, or one that cannot be."""
    try:
        parts = urlsplit(target)
        host, _ = parts.hostname, parts.port  # an impossible port raises when it is read
    except ValueError:  # so are brackets that do not belong to an address
        return ""
    return host or ""


def _address(target: str) -> tuple[str, int]:
    """Return host and port of the target of a CONNECT.

    Examples:
        >>> _address("api.dingtalk.com:443"), _address("[::1]:80"), _address("nonsense")
        (('api.dingtalk.com', 443), ('::1', 80), ('nonsense', 443))
    """
    host, _, port = target.rpartition(":")
    if not host:
        host, port = target, "443"
    return host.strip("[]").lower().rstrip("."), int(port) if port.isdecimal() and int(port) < 65536 else 443
