"""Runs a sandbox: uvicorn with httptools on one port, in a thread of this process or in the foreground."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextlib
import errno
import signal
import socket
import threading
from typing import TYPE_CHECKING, Any, Final, cast

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox._app import ResetError
from dingkit.sandbox._requests import dump, gateway_refusal

try:
    import uvicorn
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("the sandbox needs more packages: pip install 'dingkit[sandbox]'") from None

if TYPE_CHECKING:
    from collections.abc import Callable

LOOPBACK: Final = "127.0.0.1"
_SECONDS: Final = 30.0
"""So long a server is waited for."""
_LARGEST_HEAD: Final = 1 << 20
"""Bytes of a request before its body, and of what of the body came with them: a head of httptools would be kept without an end."""


class Protocol(HttpToolsProtocol):
    """Answers what is not HTTP as DingTalk answers what it cannot read, and an endless head as if it were not HTTP."""

    _head: int | None = 0
    """Bytes of the head of a request that have come; `None` within its body."""

    def data_received(self, data: bytes) -> None:
        """Read what came, but no head that is larger than any client's."""
        if self._head is not None:
            self._head += len(data)
            if self._head > _LARGEST_HEAD:
                self.send_400_response("the head of the request is too large")
                return
        super().data_received(data)

    def on_headers_complete(self) -> None:
        """Begin to answer: the body is bounded by who reads it."""
        self._head = None
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Wait for the next request."""
        self._head = 0
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """Refuse what came before it reached the application."""
        refused = gateway_refusal("bad_body", "/", "")
        assert refused is not None  # noqa: S101 - the catalogue has it
        body = dump({**refused.body, "errmsg": f"{refused.body['errmsg']} ({msg})"})
        lines = (
            "HTTP/1.1 400 Bad Request",
            "content-type: application/json;charset=UTF-8",
            f"content-length: {len(body)}",
            "connection: close",
        )
        self.transport.write("\r\n".join((*lines, "", "")).encode() + body)
        self.transport.close()


class Server:
    """Serves an ASGI application.

    Args:
        app: The application.
        host: Address to listen on.
        port: TCP port; 0 picks a free one.
        started: Called in the server's event loop before the first request, and awaited.
        stopping: Called in the server's event loop after the last one, and awaited.
        protocol: Makes what serves a connection.

    Raises:
        ConfigurationError: The port cannot be listened on.
    """

    def __init__(
        self,
        app: Any,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        started: Callable[[], Any] | None = None,
        stopping: Callable[[], Any] | None = None,
        protocol: Callable[..., Protocol] = Protocol,
    ) -> None:
        self._started = started
        self._stopping = stopping
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # Named, because asyncio switches off Nagle's algorithm only where the socket says that it is TCP: else each answer takes 40 ms.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
            self._socket.listen(2048)
        except OSError as error:
            self._socket.close()
            reason = "the port is already in use" if error.errno == errno.EADDRINUSE else error.strerror
            raise ConfigurationError(f"cannot listen on {host}:{port}: {reason}; another --port may be free") from None
        self.port: int = self._socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self.port}"
        self._server = uvicorn.Server(
            uvicorn.Config(
                breakable(app),
                http=cast("type[asyncio.Protocol]", protocol),
                ws="websockets-sansio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
                ws_ping_interval=None,
                ws_ping_timeout=None,
            )
        )
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._error: BaseException | None = None
        self.on_closed: Callable[[], object] = list
        """Called once it has ended, in whatever thread it served in."""

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to stop."""
        return bool(self._server.should_exit)

    async def serve(self) -> None:
        """Serve until `stop` is called, or until the task is cancelled."""
        if self._started is not None:
            await self._started()
        try:
            serving = asyncio.ensure_future(self._server._serve([self._socket]))  # noqa: SLF001 - `serve` takes the signals of the process
            try:
                while not self._server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event for it
                    await asyncio.sleep(0.002)
                self._ready.set()
                await asyncio.shield(serving)  # who is cancelled lets it end by itself
            finally:
                self._server.should_exit = True
                await asyncio.wait([serving])
        finally:
            if self._stopping is not None:
                await self._stopping()
            self._socket.close()
            self.on_closed()

    async def serve_in_foreground(self, ready: Callable[[], object]) -> None:
        """Serve until the process gets SIGINT or SIGTERM; report when requests are answered."""
        serving = asyncio.ensure_future(self.serve())
        loop = asyncio.get_running_loop()
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C then ends it with KeyboardInterrupt
                loop.add_signal_handler(number, stop.set)
        stopping = asyncio.ensure_future(stop.wait())
        try:
            while not self._ready.is_set() and not serving.done():  # noqa: ASYNC110 - set by the server's own loop
                await asyncio.sleep(0.005)
            ready()
            await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._server.should_exit = True
            stopping.cancel()
            await serving

    def start(self) -> None:
        """Serve in a thread; returns once requests are answered.

        Raises:
            ConfigurationError: It did not start in time.
        """
        self._thread = threading.Thread(target=self._run, name="dingkit-sandbox", daemon=True)
        self._thread.start()
        if not self._ready.wait(_SECONDS) or self._error is not None:
            self.stop()
            raise ConfigurationError(f"the sandbox did not start: {self._error or 'no answer'}") from self._error

    def _run(self) -> None:
        try:
            asyncio.run(self.serve())
        except BaseException as error:  # noqa: BLE001 - raised in the thread that started it
            self._error = error
        finally:
            self._ready.set()

    def stop(self) -> None:
        """Stop serving; returns once the thread has ended."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(_SECONDS)
        with contextlib.suppress(OSError):
            self._socket.close()


def breakable(app: Any) -> Any:
    """Return the application, whose `ResetError` breaks the connection."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        try:
            await app(scope, receive, send)
        except ResetError:
            # uvicorn has no way to close a connection without an answer; the transport of the protocol that sends does.
            send.__self__.transport.abort()

    return serve
