"""Which library sends: what is asked for, and httpx wherever that cannot keep a promise."""

from __future__ import annotations

import asyncio
import gzip
import importlib.util
import logging
import os
import pickle
import socket
import ssl
import subprocess
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
import pytest
from pyreqwest.client import ClientBuilder, SyncClientBuilder

from dingkit import AsyncDingTalk, DingTalk
from dingkit._http import _connections, _decoding, _pool, _proxies, _pyreqwest
from dingkit._http._messages import Headers, InvalidAddressError, Request, Url, timeouts_of
from dingkit._http._multipart import Multipart
from dingkit.credentials import StaticToken
from dingkit.errors import ConfigurationError, ConnectionFailedError, DingTalkError, TransportError
from tests.http.conftest import SECONDS, TOKEN, answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import trustme

    from tests.http.conftest import Calling, Server

    Make = Callable[..., Calling]

CREDENTIAL = StaticToken(TOKEN)


@pytest.fixture(autouse=True)
def _nothing_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_connections, "_told", set())


async def used(kind: type[DingTalk | AsyncDingTalk], url: str, purpose: str = "calls", **options: Any) -> str:
    """Return the class of the transport that carries a call."""
    if kind is DingTalk:
        with DingTalk(credential=CREDENTIAL, base_url=url, **options) as ding:
            ding.jsapi.get_jsapi_ticket()
            return type(ding._connections._own[purpose]).__name__
    async with AsyncDingTalk(credential=CREDENTIAL, base_url=url, **options) as other:
        await other.jsapi.get_jsapi_ticket()
        return type(other._connections._own[asyncio.get_running_loop()][purpose]).__name__


class TestWanted:
    """The argument goes before `DINGTALK_TRANSPORT`, that before what is installed."""

    async def test_what_is_asked_for(self, server: Server) -> None:
        assert await used(DingTalk, server.url, transport="httpx") == "Pool"
        assert await used(DingTalk, server.url, transport="pyreqwest") == "PyreqwestTransport"
        assert await used(AsyncDingTalk, server.url, transport="httpx") == "AsyncPool"
        assert await used(AsyncDingTalk, server.url, transport="aiohttp") == "AiohttpTransport"
        assert await used(AsyncDingTalk, server.url, transport="pyreqwest") == "AsyncPyreqwestTransport"

    async def test_an_installed_pyreqwest_alone_changes_nothing(self, server: Server) -> None:
        assert importlib.util.find_spec("pyreqwest") is not None
        assert await used(DingTalk, server.url) == "Pool"
        assert await used(AsyncDingTalk, server.url) == "AiohttpTransport"

    async def test_without_aiohttp_it_is_httpx(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
        assert await used(AsyncDingTalk, server.url) == "AsyncPool"
        for name, extra in (("aiohttp", "aiohttp"), ("pyreqwest", "fast")):
            with pytest.raises(ConfigurationError, match=rf"transport='{name}' needs a package .* pip install 'dingkit\[{extra}\]'"):
                AsyncDingTalk(credential=CREDENTIAL, transport=name)  # type: ignore[arg-type]

    async def test_the_environment_asks(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_TRANSPORT", " PyReqwest ")
        assert await used(DingTalk, server.url) == "PyreqwestTransport"
        assert await used(AsyncDingTalk, server.url) == "AsyncPyreqwestTransport"
        assert await used(DingTalk, server.url, transport="httpx") == "Pool"
        monkeypatch.setenv("DINGTALK_TRANSPORT", "aiohttp")
        assert await used(DingTalk, server.url) == "Pool"
        assert await used(AsyncDingTalk, server.url) == "AiohttpTransport"
        monkeypatch.setenv("DINGTALK_TRANSPORT", "curl")
        with pytest.raises(ConfigurationError, match=r"^DINGTALK_TRANSPORT must be one of auto, httpx, aiohttp, pyreqwest, not 'curl'$"):
            DingTalk(credential=CREDENTIAL)

    async def test_an_aiohttp_that_repeats_requests_is_not_taken(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("dingkit._http._aiohttp.NEVER_REPEATS", False)
        assert await used(AsyncDingTalk, server.url) == "AsyncPool"

    def test_there_is_no_aiohttp_without_asyncio(self) -> None:
        with pytest.raises(ConfigurationError, match=r"transport='aiohttp' is for AsyncDingTalk: DingTalk takes auto, httpx, pyreqwest"):
            DingTalk(credential=CREDENTIAL, transport="aiohttp")


@pytest.mark.parametrize("kind", [DingTalk, AsyncDingTalk])
class TestPromises:
    """What pyreqwest cannot do goes over httpx, and that is told once."""

    async def test_a_proxy(self, kind: Any, server: Server, caplog: pytest.LogCaptureFixture) -> None:
        for _ in range(2):
            assert "Pool" in await used(kind, "http://oapi.dingtalk.invalid", transport="pyreqwest", proxy=server.url)
        told = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
        assert told == ["calls go over httpx, not pyreqwest: a proxy is set"]

    async def test_a_given_http_client(self, kind: Any, server: Server, caplog: pytest.LogCaptureFixture) -> None:
        http = httpx.Client() if kind is DingTalk else httpx.AsyncClient()
        ding = kind(credential=CREDENTIAL, base_url=server.url, transport="pyreqwest", http_client=http)
        if isinstance(ding, DingTalk):
            ding.jsapi.get_jsapi_ticket()
            ding.close()
            assert isinstance(http, httpx.Client)
            http.close()
        else:
            await ding.jsapi.get_jsapi_ticket()
            await ding.aclose()
            assert isinstance(http, httpx.AsyncClient)
            await http.aclose()
        assert "calls go over httpx, not pyreqwest: an http_client was given" in caplog.text

    async def test_whom_the_environment_trusts(
        self,
        kind: Any,
        secure: Server,
        authority: trustme.CA,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert "Pool" in await used(kind, secure.url, "secure calls", transport="pyreqwest")
        assert "for https, where SSL_CERT_FILE or SSL_CERT_DIR names the certificates to trust" in caplog.text

    async def test_a_process_whose_parent_has_used_it(self, kind: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_pyreqwest, "_used_in", {os.getppid()})
        assert "Pool" in await used(kind, server.url, transport="pyreqwest")


@pytest.mark.parametrize("transport", ["httpx", "pyreqwest"])
def test_a_forked_child_has_connections_of_its_own(server: Server, transport: Any) -> None:
    with DingTalk(credential=CREDENTIAL, base_url=server.url, transport=transport) as ding:
        ding.jsapi.get_jsapi_ticket()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                said: object = (ding.jsapi.get_jsapi_ticket().ticket, type(ding._connections._own["calls"]).__name__)
            except BaseException as error:  # noqa: BLE001 - a forked child must not come back into the test
                said = repr(error)
            os.write(writing, pickle.dumps(said))
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            assert pickle.loads(pipe.read()) == ("t", "Pool")  # noqa: S301 - our own child wrote it
        os.waitpid(child, 0)
        ding.jsapi.get_jsapi_ticket()
    assert server.connections == 2


def test_asyncio_clients_forget_the_loops_of_a_parent() -> None:
    ding = AsyncDingTalk(credential=CREDENTIAL)
    ding._connections._own["loop"] = {}
    ding._connections._forget_parent()
    assert ding._connections._own == {}


class TestProxies:
    """A proxy that fails is told with its status, and DingTalk has seen nothing."""

    async def failure(self, calling: Calling, **options: Any) -> DingTalkError:
        with pytest.raises(DingTalkError) as caught:
            await calling.ticket(base_url="https://oapi.dingtalk.invalid", **options)
        assert "s3cret" not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
        return caught.value

    @pytest.mark.parametrize("status", ["403 Forbidden", "407 Proxy Authentication Required", "502 Bad Gateway"])
    async def test_it_refuses(self, calling: Make, server: Server, status: str) -> None:
        server.says = lambda request: [answer(b"", status=status)]
        error = await self.failure(calling(server), proxy=server.url.replace("http://", "http://me:s3cret@"))
        assert isinstance(error, ConnectionFailedError)
        assert status in str(error)
        assert error.request_sent is False
        (request,) = server.requests
        assert request.startswith(b"CONNECT oapi.dingtalk.invalid:443 HTTP/1.1\r\n")
        assert b"Proxy-Authorization: Basic bWU6czNjcmV0" in request

    async def test_it_says_nothing(self, calling: Make, server: Server) -> None:
        def silent(request: bytes) -> Iterator[bytes]:
            server.over.wait()
            yield b""

        server.says = silent
        error = await self.failure(calling(server), proxy=server.url, timeout=0.3)
        assert isinstance(error, TransportError)
        assert error.request_sent is False

    @pytest.mark.parametrize("address", ["ftp://127.0.0.1:1", "http://[::1", "http://:3128", "http://a:b", "://", "http://a b"])
    async def test_it_is_no_proxy(self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
        monkeypatch.setenv("https_proxy", address)
        error = await self.failure(calling(server))
        assert isinstance(error, ConfigurationError)
        assert "HTTPS_PROXY is no address of a proxy" in str(error)
        if " " not in address:
            with pytest.raises(ConfigurationError, match=r"^proxy is no address of a proxy"):
                DingTalk(credential=CREDENTIAL, proxy=address)

    async def test_socks_needs_a_package(self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
        error = await self.failure(calling(server))
        assert isinstance(error, ConfigurationError)
        assert "ALL_PROXY is a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]'" in str(error)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert (await calling(server).ticket()).ticket == "t"

    async def test_over_tls_to_the_proxy(
        self, secure: Server, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        secure.says = lambda request: [answer(b"", status="403 Forbidden")]
        for kind in (DingTalk, AsyncDingTalk):
            ding: Any = kind(credential=CREDENTIAL, proxy=secure.url, transport="httpx", max_retries=0)
            call = ding.jsapi.get_jsapi_ticket
            with pytest.raises(ConnectionFailedError, match="403 Forbidden") as caught:
                await (asyncio.to_thread(call) if kind is DingTalk else call())
            assert caught.value.request_sent is False

    def test_one_without_a_scheme_speaks_http(self) -> None:
        proxy = _proxies.read_proxy("HTTP_PROXY", "proxy.example:3128")
        assert (proxy.scheme, proxy.host, proxy.port, proxy.auth) == ("http", "proxy.example", 3128, None)
        assert _proxies.read_proxy("x", "socks5://中.example").port == 1080
        assert repr(_proxies.read_proxy("x", "http://me:s3cret@a")) == "Proxy(x)"

    def test_another_scheme_goes_directly(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        assert _proxies.Proxies(None).for_host("https", "a.example") is None


class TestGiven:
    """A given http client: what a hook has read, other people's transports, the deadline."""

    async def test_a_hook_that_reads_the_answer(self, server: Server) -> None:
        server.says = lambda request: [answer(gzip.compress(b'{"errcode":0,"ticket":"t","expires_in":7200}'), "Content-Encoding: gzip")]
        with httpx.Client(event_hooks={"response": [lambda response: response.read()]}) as http:
            ding = DingTalk(credential=CREDENTIAL, http_client=http, base_url=server.url)
            assert (await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)).ticket == "t"

        async def read(response: httpx.Response) -> None:
            await response.aread()

        async with httpx.AsyncClient(event_hooks={"response": [read]}) as other:
            ticket = await AsyncDingTalk(credential=CREDENTIAL, http_client=other, base_url=server.url).jsapi.get_jsapi_ticket()
            assert ticket.ticket == "t"

    async def test_its_timeout_is_the_deadline_too(self, server: Server) -> None:
        def drip(request: bytes) -> Iterator[bytes]:
            yield b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"
            while not server.over.wait(0.05):
                yield b" "

        server.says = drip
        with httpx.Client(timeout=0.4) as http:
            ding = DingTalk(credential=CREDENTIAL, http_client=http, base_url=server.url, max_retries=0)
            with pytest.raises(TransportError, match=r"no complete answer within 0\.4 seconds"):
                await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)
        async with httpx.AsyncClient(timeout=0.4) as other:
            with pytest.raises(TransportError, match=r"no complete answer within 0\.4 seconds"):
                await AsyncDingTalk(credential=CREDENTIAL, http_client=other, base_url=server.url, max_retries=0).jsapi.get_jsapi_ticket()

    async def test_a_connection_of_aiohttp_behind_it(self) -> None:
        """httpx-aiohttp calls every broken connection a ConnectTimeout."""
        import aiohttp

        for reason, sent in ((aiohttp.ServerDisconnectedError(), True), (aiohttp.InvalidURL("x"), False)):

            def fail(request: httpx.Request, reason: Exception = reason) -> httpx.Response:
                raise httpx.ConnectTimeout("?") from reason

            with httpx.Client(transport=httpx.MockTransport(fail)) as http, pytest.raises(TransportError) as caught:
                DingTalk(credential=CREDENTIAL, http_client=http, max_retries=0).jsapi.get_jsapi_ticket()
            assert caught.value.request_sent is sent

    async def test_a_body_that_breaks_off(self, server: Server) -> None:
        def cut(request: bytes) -> Iterator[bytes]:
            yield answer()[:-3]
            raise OSError

        server.says = cut
        with httpx.Client() as http:
            ding = DingTalk(credential=CREDENTIAL, http_client=http, base_url=server.url, max_retries=0)
            with pytest.raises(TransportError) as caught:
                await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)
            assert caught.value.request_sent is True
        async with httpx.AsyncClient() as other:
            with pytest.raises(TransportError):
                await AsyncDingTalk(credential=CREDENTIAL, http_client=other, base_url=server.url, max_retries=0).jsapi.get_jsapi_ticket()


def test_interrupting_a_thread_closes_its_connection(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """What ends a call from outside, at any line, leaves no connection with half an answer."""
    with DingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx") as ding:
        with monkeypatch.context() as patch:

            def interrupted(*_: object) -> None:
                raise KeyboardInterrupt

            patch.setattr(httpcore.HTTPConnection, "handle_request", interrupted)
            with pytest.raises(KeyboardInterrupt):
                ding.jsapi.get_jsapi_ticket()
        assert ding.jsapi.get_jsapi_ticket().ticket == "t"


async def test_a_connection_that_the_server_has_closed_is_not_used_again(server: Server) -> None:
    hang_up = threading.Event()

    def says(request: bytes) -> Iterator[bytes]:
        yield answer()
        assert hang_up.wait(SECONDS)
        raise OSError

    server.says = says
    with DingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx", max_retries=0) as ding:
        await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)
        hang_up.set()
        await asyncio.to_thread(server._threads[0].join, SECONDS)
        await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)
    hang_up.clear()
    async with AsyncDingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx", max_retries=0) as other:
        await other.jsapi.get_jsapi_ticket()
        hang_up.set()
        await asyncio.to_thread(server._threads[2].join, SECONDS)
        await other.jsapi.get_jsapi_ticket()
    assert server.connections == 4


async def test_another_process_opens_connections_of_its_own(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others stay as they are: closing those of asyncio would tell the event loop of the parent."""
    of_parents: list[Any] = []
    monkeypatch.setattr(_connections, "_of_parents", of_parents)
    with DingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx") as ding:
        ding.jsapi.get_jsapi_ticket()
        ding._connections._process = -1  # as if this were a child
        ding.jsapi.get_jsapi_ticket()
    async with AsyncDingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx") as other:
        await other.jsapi.get_jsapi_ticket()
        other._connections._process = -1
        await other.jsapi.get_jsapi_ticket()
    assert server.connections == 4
    sync, asynchronous = of_parents
    assert sync["calls"].idle_connections() == asynchronous[asyncio.get_running_loop()]["calls"].idle_connections() == 1
    sync["calls"].close()
    await asynchronous[asyncio.get_running_loop()]["calls"].aclose()


class TestTimeoutsOfPyreqwest:
    """Its time-outs for parts belong to a client, the total to a request: as few clients as possible keep all of them."""

    USUAL = timeouts_of(None)

    @pytest.mark.parametrize(
        ("given", "makes_another"),
        [
            (5, False),  # the total is shorter than what the usual client waits for a connection
            (httpx.Timeout(30, connect=10), False),
            (60, True),
            (httpx.Timeout(30, connect=10, read=2), True),
            (httpx.Timeout(None), True),
        ],
    )
    def test_a_client_keeps_them(self, given: Any, makes_another: bool) -> None:  # noqa: FBT001
        for builder in (SyncClientBuilder, ClientBuilder):
            clients = _pyreqwest._Clients(builder, self.USUAL)
            usual = clients.client_for(self.USUAL)
            found = clients.client_for(timeouts_of(given))
            assert (found is not usual) is makes_another
            assert clients.client_for(timeouts_of(given)) is found
            assert clients.client_for(self.USUAL) is usual
            assert usual in clients.take_all()

    async def test_without_an_end(self, calling: Make, server: Server) -> None:
        assert (await calling(server, timeout=httpx.Timeout(None)).ticket()).ticket == "t"


def test_messages_show_no_secrets() -> None:
    headers = Headers([("Set-Cookie", "s3cret")])
    assert (list(headers), len(headers), repr(headers)) == (["set-cookie"], 1, "Headers(set-cookie)")
    request = Request("GET", Url("http://a.example/?access_token=s3cret"), {}, None, timeouts_of(None))
    assert repr(request) == "Request(GET Url(http://a.example))"


def test_a_form_holds_texts_too() -> None:
    form = Multipart([("type", (None, "文件", None)), ("media", ("a.bin", b"\x00", "image/png"))])
    body = b"".join(form)
    assert len(body) == form.size
    assert b'name="type"\r\n\r\n\xe6\x96\x87\xe4\xbb\xb6\r\n' in body
    assert b'name="media"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n\x00\r\n' in body


def test_bytes_that_come_one_by_one() -> None:
    packed = gzip.compress(b"hello") + gzip.compress(b" world")
    decoder = _decoding.Decoder({"content-encoding": "gzip"})
    assert b"".join(piece for byte in packed for piece in decoder.feed(bytes([byte]))) == b"hello world"
    decoder.finish()


def test_another_thread_may_have_taken_the_connection() -> None:
    pool = _pool.Pool(ssl.create_default_context, _proxies.Proxies(None))
    assert pool._pop(deque()) is None
    assert pool._outdated(deque(), 0.0) is None


def test_a_deadline_that_has_passed_ends_the_next_step() -> None:
    watch = _pool._Watch(0)
    watch.deadline = 0.0
    with pytest.raises(httpcore.ReadTimeout, match="the deadline has passed"):
        watch.left(None, httpcore.ReadTimeout)


def test_many_threads_share_one_client(server: Server) -> None:
    """Connections are taken and given back without a lock."""
    with DingTalk(credential=CREDENTIAL, base_url=server.url, transport="httpx") as ding:

        def work() -> None:
            for _ in range(20):
                assert ding.jsapi.get_jsapi_ticket().ticket == "t"

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(SECONDS)
        assert len(server.requests) == 160
        assert server.connections <= 8


def test_ipv6_and_names_beyond_ascii() -> None:
    url = Url("http://[::1]:8080/a b?c=中#fragment")
    assert (url.host, url.authority, url.target) == ("::1", "[::1]:8080", "/a%20b?c=%E4%B8%AD")
    assert Url("https://中.example").host == "xn--fiq.example"
    assert repr(url) == "Url(http://[::1]:8080)"
    for address in ("", "x", "http:///a", "http://a..b/", f"http://{'a' * 64}.example", "http://a b/", "ftp://a/", "http://\ud800/"):
        with pytest.raises(InvalidAddressError):
            Url(address)
    assert isinstance(socket.has_ipv6, bool)
    with serving() as other:
        assert Url(other.url).join("/x?y").target == "/x?y"


def test_pyreqwest_outlives_the_thread_that_used_it_first() -> None:
    program = """
from threading import Thread
from dingkit import DingTalk
from dingkit.errors import ConnectionFailedError

def call():
    url = "http://127.0.0.1:9"
    with DingTalk("key", "secret", transport="pyreqwest", max_retries=0, base_url=url, api_base_url=url) as ding:
        try:
            ding.request("POST", "/topapi/v2/user/get", json={"userid": "a"})
        except ConnectionFailedError:
            ends.append("refused")

ends = []
for _ in range(5):
    thread = Thread(target=call)
    thread.start()
    thread.join()
print(ends)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, str(["refused"] * 5)), done.stderr


def test_the_thread_that_imports_pyreqwest_stays() -> None:
    _connections._import_pyreqwest.cache_clear()
    caller = threading.Thread(target=_connections._import_pyreqwest)
    caller.start()
    caller.join(SECONDS)
    assert {thread.daemon for thread in threading.enumerate() if thread.name == "dingkit: pyreqwest"} == {True}
