"""Both clients on each transport, against a server that says what a test wants, byte for byte."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from tests.auth.conftest import FLAVOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TOKEN = "9c1e5b7a40d84f3f"
SECONDS = 10.0
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR", "DINGTALK_TRANSPORT")


def answer(body: bytes = b'{"errcode":0,"ticket":"t","expires_in":7200}', *headers: str, status: str = "200 OK") -> bytes:
    """Write a whole answer."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + body


class Server:
    """Reads requests whole, notes them, and sends what `says` gives for each; `None` hangs up."""

    def __init__(self, listening: socket.socket, context: ssl.SSLContext | None) -> None:
        scheme = "http" if context is None else "https"
        self.port = listening.getsockname()[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}"
        self.says: Callable[[bytes], Iterable[bytes] | None] = lambda request: [answer()]
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        """Set when the test is over: whoever sends without end looks at it."""
        self._listening = listening
        self._context = context
        self._threads: list[threading.Thread] = []

    def serve(self) -> None:
        """Accept connections until the listening socket is closed."""
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._converse, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def wait_for_the_end_of_all(self) -> None:
        """Wait until every connection has ended."""
        for thread in self._threads:
            thread.join(SECONDS)
            assert not thread.is_alive()

    def end(self) -> None:
        """Wait for all threads; clients are closed by now."""
        self.over.set()
        self.wait_for_the_end_of_all()

    def _converse(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            connection.settimeout(SECONDS)
            with connection if self._context is None else self._context.wrap_socket(connection, server_side=True) as speaking:
                while (request := _read(speaking)) is not None:
                    self.requests.append(request)
                    said = self.says(request)
                    if said is None:
                        return
                    for piece in said:
                        speaking.sendall(piece)


def _read(connection: socket.socket) -> bytes | None:
    data = b""
    while b"\r\n\r\n" not in data:
        received = connection.recv(65536)
        if not received:
            return None
        data += received
    head, _, body = data.partition(b"\r\n\r\n")
    headers = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    if b"chunked" in headers.get(b"transfer-encoding", b""):
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536)
    while len(body) < int(headers.get(b"content-length", b"0")):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Run a server; nothing of it is left when the block is."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listening:
        server = Server(listening, context)
        accepting = threading.Thread(target=server.serve, daemon=True)
        accepting.start()
        try:
            yield server
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            accepting.join(SECONDS)
            server.end()


@pytest.fixture(autouse=True)
def _nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Server]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(context) as server:
        yield server


class Calling:
    """A client of one flavour, used in the same way whichever it is."""

    def __init__(self, flavour: str, **options: Any) -> None:
        self.kind, self.transport = FLAVOURS[flavour]
        self.options: dict[str, Any] = {"credential": StaticToken(TOKEN), "transport": self.transport, "max_retries": 0, **options}

    async def call(self, work: Callable[[Any], Any], **options: Any) -> Any:
        """Make a client, do something with it, and close it."""
        settings = {**self.options, **options}
        if self.kind is DingTalk:
            import asyncio

            return await asyncio.to_thread(self._call, work, settings)
        async with AsyncDingTalk(**settings) as ding:
            return await work(ding)

    @staticmethod
    def _call(work: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
        with DingTalk(**settings) as ding:
            return work(ding)

    async def ticket(self, **options: Any) -> Any:
        """Call what may be repeated."""
        return await self.call(lambda ding: ding.jsapi.get_jsapi_ticket(), **options)


@pytest.fixture(params=FLAVOURS)
def calling(request: pytest.FixtureRequest) -> Callable[..., Calling]:
    """Make a client that calls a server: each test that takes this runs with every flavour."""

    def make(server: Server, **options: Any) -> Calling:
        return Calling(request.param, **{"base_url": server.url, "api_base_url": server.url, **options})

    return make
