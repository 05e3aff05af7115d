"""The proxy of the sandbox: what is DingTalk's ends in it, nothing else does, and no client hangs."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
import websockets.sync.client

from dingkit import AsyncDingTalk, DingTalk
from dingkit.sandbox import Sandbox
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_httpserver import HTTPServer

SECONDS = 30
GETTOKEN = "https://oapi.dingtalk.com/gettoken"


def trust(sandbox: Sandbox) -> ssl.SSLContext:
    """What a client has that trusts the sandbox alone."""
    return ssl.create_default_context(cadata=sandbox.call("GET", "/proxy")["certificate"])


def app_of(sandbox: Sandbox) -> dict[str, str]:
    return {"appkey": sandbox.app.app_key, "appsecret": sandbox.app.app_secret}


def proxied(sandbox: Sandbox) -> list[tuple[str, str, int]]:
    """What the journal says of the proxy."""
    return [(one["method"], one["path"], one["status"]) for one in sandbox.call("GET", "/requests", kind="proxy")]


def problems(sandbox: Sandbox) -> list[str]:
    return [problem for one in sandbox.call("GET", "/requests", kind="proxy") for problem in one["problems"]]


class Connection:
    """A connection to the sandbox's port."""

    def __init__(self, sandbox: Sandbox) -> None:
        parts = urlsplit(sandbox.url)
        self.socket = socket.create_connection((parts.hostname, parts.port or 0), timeout=SECONDS)

    def head(self) -> bytes:
        """Read until the empty line."""
        received = b""
        while not received.endswith(b"\r\n\r\n"):
            piece = self.socket.recv(1)
            if not piece:
                break
            received += piece
        return received

    def ask(self, *lines: str) -> tuple[int, Any]:
        """Send a request without a body, and read its answer."""
        self.socket.sendall("\r\n".join((*lines, "", "")).encode())
        answer = http.client.HTTPResponse(self.socket, method=lines[0].split()[0])
        answer.begin()
        # What follows a tunnel that was opened is not of the proxy.
        content = b"" if lines[0].startswith("CONNECT ") and answer.status == 200 else answer.read()
        return answer.status, json.loads(content) if content.startswith(b"{") else content

    def rest(self) -> bytes:
        """Read until the other side closes."""
        received = b""
        while piece := self.socket.recv(65536):
            received += piece
        return received


@contextmanager
def connection(sandbox: Sandbox) -> Iterator[Connection]:
    made = Connection(sandbox)
    try:
        yield made
    finally:
        made.socket.close()


@pytest.fixture(scope="module")
def running_open() -> Iterator[Sandbox]:
    with Sandbox(allow=["127.0.0.1", "localhost", "*.invalid"]) as sandbox:
        yield sandbox


@pytest.fixture
def open_sandbox(running_open: Sandbox) -> Sandbox:
    """One that lets programs reach this machine."""
    running_open.reset()
    return running_open


def test_a_client_that_knows_nothing_of_the_sandbox(sandbox: Sandbox) -> None:
    app = sandbox.app
    with (
        httpx.Client(proxy=sandbox.url, verify=trust(sandbox)) as http_client,
        DingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, http_client=http_client) as ding,
    ):
        assert ding.contact.get_user(userid="zhangsan").result is not None
        assert ding.robot.send_robot_oto_messages(
            robot_code=app.robot_code, user_ids=["zhangsan"], msg={"msgKey": "sampleText", "msgParam": '{"content":"hello"}'}
        ).process_query_key
    assert sandbox.inbox("zhangsan").last.text == "hello"
    assert {request.headers["host"] for request in sandbox.requests()} == {"oapi.dingtalk.com", "api.dingtalk.com"}
    assert proxied(sandbox) == []


async def test_with_asyncio(sandbox: Sandbox) -> None:
    app = sandbox.app
    async with (
        httpx.AsyncClient(proxy=sandbox.url, verify=trust(sandbox)) as http_client,
        AsyncDingTalk(app.app_key, app.app_secret, http_client=http_client) as ding,
    ):
        people = await asyncio.gather(*(ding.contact.get_user(userid="zhangsan") for _ in range(20)))
    assert {answer.result.userid for answer in people if answer.result} == {"zhangsan"}


def test_addresses_in_answers_are_reached_without_the_proxy(sandbox: Sandbox) -> None:
    app = sandbox.app
    with httpx.Client(proxy=sandbox.url, verify=trust(sandbox)) as client:
        asked = {"clientId": app.app_key, "clientSecret": app.app_secret, "subscriptions": [{"type": "EVENT", "topic": "*"}]}
        opened = client.post("https://api.dingtalk.com/v1.0/gateway/connections/open", json=asked).json()
    assert opened["endpoint"].startswith(sandbox.url.replace("http", "ws"))


def test_a_request_that_comes_with_the_end_of_the_handshake(sandbox: Sandbox) -> None:
    """TLS 1.3 lets a client send both at once; the server must not lose what comes before it knows of the connection."""
    context = trust(sandbox)
    for _ in range(10):
        with connection(sandbox) as made:
            made.socket.sendall(b"CONNECT oapi.dingtalk.com:443 HTTP/1.1\r\n\r\n")
            assert made.head().startswith(b"HTTP/1.1 200 ")
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            tls = context.wrap_bio(incoming, outgoing, server_hostname="oapi.dingtalk.com")
            while True:
                try:
                    tls.do_handshake()
                except ssl.SSLWantReadError:
                    made.socket.sendall(outgoing.read())
                    incoming.write(made.socket.recv(65536))
                else:
                    break
            tls.write(b"GET /gettoken HTTP/1.1\r\nHost: oapi.dingtalk.com\r\nConnection: close\r\n\r\n")
            made.socket.sendall(outgoing.read())  # the client's Finished and the request
            while True:
                incoming.write(made.socket.recv(65536))
                with suppress(ssl.SSLWantReadError):
                    assert tls.read(12) == b"HTTP/1.1 200"
                    break


def test_who_does_not_trust_the_sandbox_is_recorded(sandbox: Sandbox) -> None:
    with httpx.Client(proxy=sandbox.url, verify=ssl.create_default_context()) as client, pytest.raises(httpx.ConnectError):
        client.get(GETTOKEN)
    sandbox.call("GET", "/requests", kind="proxy", wait=10)
    assert proxied(sandbox) == [("CONNECT", "oapi.dingtalk.com:443", 0)]
    assert problems(sandbox)[0].startswith("the client does not trust the certificate of this sandbox")
    assert list(sandbox.requests()) == []


def test_who_looks_at_the_certificate_late_is_recorded(sandbox: Sandbox) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with connection(sandbox) as made:
        assert made.ask("CONNECT oapi.dingtalk.com:443 HTTP/1.1")[0] == 200
        context.wrap_socket(made.socket, server_hostname="oapi.dingtalk.com").close()
    sandbox.call("GET", "/requests", kind="proxy", wait=10)
    assert problems(sandbox)[0].startswith("the client sent no request; perhaps it does not trust the certificate of this sandbox")


def test_a_client_that_leaves_in_the_handshake(sandbox: Sandbox) -> None:
    with connection(sandbox) as made:
        made.socket.sendall(b"CONNECT oapi.dingtalk.com:443 HTTP/1.1\r\n\r\n")
        made.head()
    sandbox.call("GET", "/requests", kind="proxy", wait=10)
    assert proxied(sandbox) == [("CONNECT", "oapi.dingtalk.com:443", 0)]


def test_plain_http(sandbox: Sandbox) -> None:
    with connection(sandbox) as made:  # one connection, as clients of a proxy keep it, for many hosts
        assert made.ask("GET http://oapi.dingtalk.com/gettoken?appkey=a HTTP/1.1", "Host: oapi.dingtalk.com")[1]["errcode"] != 0
        assert made.ask("GET http://example.com/a?token=secret HTTP/1.1", "Host: example.com")[0] == 403
        assert made.ask(f"GET {sandbox.url}/_sandbox/clock HTTP/1.1", f"Host: {urlsplit(sandbox.url).netloc}")[0] == 200
        assert made.ask("GET /_sandbox/clock HTTP/1.1", "Host: localhost")[0] == 200
        assert made.ask("POST http://api.dingtalk.com?a=b HTTP/1.1", "Host: api.dingtalk.com", "Content-Length: 0")[0] != 403
    assert [(request.path, request.query) for request in sandbox.requests()] == [("/gettoken", {"appkey": "a"}), ("/", {"a": "b"})]
    assert ("GET", "http://example.com/a", 403) in proxied(sandbox)


@sweep("target", ["http://[x/", "http://x:99999/"])
def test_targets_that_cannot_be(sandbox: Sandbox, target: str) -> None:
    with connection(sandbox) as made:
        assert made.ask(f"GET {target} HTTP/1.1", "Host: x")[0] == 400
    assert list(sandbox.requests()) == []


def test_a_tunnel_for_plain_http(sandbox: Sandbox) -> None:
    with connection(sandbox) as made:
        assert made.ask("CONNECT api.dingtalk.com:80 HTTP/1.1", "Host: api.dingtalk.com:80")[0] == 200
        assert made.ask("GET /gettoken HTTP/1.1", "Host: api.dingtalk.com")[0] == 200
    assert sandbox.requests().last.path == "/gettoken"


@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_websockets(sandbox: Sandbox, scheme: str) -> None:
    app = sandbox.app
    asked = {"clientId": app.app_key, "clientSecret": app.app_secret, "subscriptions": [{"type": "EVENT", "topic": "*"}]}
    opened = httpx.post(f"{sandbox.url}/v1.0/gateway/connections/open", json=asked, trust_env=False).json()
    path = urlsplit(opened["endpoint"]).path
    with websockets.sync.client.connect(
        f"{scheme}://wss-open-connection.dingtalk.com{path}?ticket={opened['ticket']}",
        proxy=sandbox.url,
        ssl=trust(sandbox) if scheme == "wss" else None,
    ) as connected:
        sandbox.push("user_leave_org", userId=["lisi"])
        assert json.loads(connected.recv(SECONDS))["type"] in {"SYSTEM", "EVENT"}


def test_websockets_in_absolute_form(sandbox: Sandbox) -> None:
    upgrade = ("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
    with connection(sandbox) as made:
        assert made.ask("GET http://example.com/connect?ticket=secret HTTP/1.1", "Host: example.com", *upgrade)[0] == 403
    assert proxied(sandbox) == [("GET", "http://example.com/connect", 403)]
    with connection(sandbox) as made:
        made.ask("GET http://api.dingtalk.com/nothing HTTP/1.1", "Host: api.dingtalk.com", *upgrade)
    assert proxied(sandbox) == [("GET", "http://example.com/connect", 403)]


REFUSED = [
    "example.com:443",
    "dingtalk.com.example.com:443",
    "notdingtalk.com:443",
    "127.0.0.1:22",
    "[::1]:22",
    "ab--c.dingtalk.com:443",  # no name (IDNA)
    "-.dingtalk.com:443",
    "nonsense",
    "x:99999999",
]


@sweep("target", REFUSED)
def test_other_hosts_are_refused(sandbox: Sandbox, target: str) -> None:
    with connection(sandbox) as made:
        status, answer = made.ask(f"CONNECT {target} HTTP/1.1", f"Host: {target}")
        assert status == 403
        assert "is not one of DingTalk's hosts" in answer["error"]
        assert made.rest() == b""
    assert proxied(sandbox)[-1] == ("CONNECT", target, 403)
    assert list(sandbox.requests()) == []


def test_no_program_controls_the_sandbox_under_a_name_of_dingtalks(sandbox: Sandbox) -> None:
    with httpx.Client(proxy=sandbox.url, verify=trust(sandbox)) as client:
        for path in ("state", "proxy"):
            answer = client.get(f"https://api.dingtalk.com/_sandbox/{path}")
            assert answer.status_code == 403
            assert sandbox.app.app_secret not in answer.text


def test_trouble_reaches_through_the_tunnel(sandbox: Sandbox) -> None:
    sandbox.fail("get_token", how="reset", times=1)
    with httpx.Client(proxy=sandbox.url, verify=trust(sandbox)) as client:
        with pytest.raises(httpx.TransportError):
            client.get(GETTOKEN, params=app_of(sandbox))
        assert client.get(GETTOKEN, params=app_of(sandbox)).json()["errcode"] == 0


def test_a_tunnel_to_a_host_that_was_allowed(open_sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, connection(open_sandbox) as made:
        target = "{}:{}".format(*server.getsockname())
        assert made.ask(f"CONNECT {target} HTTP/1.1")[0] == 200
        other, _ = server.accept()
        other.settimeout(SECONDS)
        with other:
            sent = bytes(range(256)) * 100_000  # more than buffers hold: who does not read is waited for
            for writes, reads in ((made.socket, other), (other, made.socket)):
                writing = threading.Thread(target=writes.sendall, args=(sent,))
                writing.start()
                received = b""
                while len(received) < len(sent):
                    received += reads.recv(1 << 20)
                writing.join(SECONDS)
                assert received == sent
        assert made.rest() == b""  # one side ends, and so does the other
    assert proxied(open_sandbox) == [("CONNECT", target, 200)]


def test_tunnels_end_with_the_sandbox() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with Sandbox(allow=["127.0.0.1"]) as sandbox:
            made = Connection(sandbox)
            assert made.ask("CONNECT {}:{} HTTP/1.1".format(*server.getsockname()))[0] == 200
            other, _ = server.accept()
        other.settimeout(SECONDS)
        assert made.rest() == b""
        assert other.recv(1) == b""
        other.close()
        made.socket.close()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def test_hosts_that_were_allowed_and_are_not_there(open_sandbox: Sandbox) -> None:
    for target in (f"127.0.0.1:{free_port()}", "..invalid:443"):
        with connection(open_sandbox) as made:
            status, answer = made.ask(f"CONNECT {target} HTTP/1.1")
            assert (status, answer["error"].startswith("it was not reached")) == (502, True)
    with connection(open_sandbox) as made:
        assert made.ask(f"GET http://127.0.0.1:{free_port()}/?a=b HTTP/1.1", "Host: x")[0] == 502
    assert {status for _, _, status in proxied(open_sandbox)} == {502}
    assert not any("a=b" in target for _, target, _ in proxied(open_sandbox))


def test_plain_http_to_a_host_that_was_allowed(open_sandbox: Sandbox, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/in", method="POST", data="hello").respond_with_data("taken", status=201, headers={"X-Mine": "yes"})
    large = b"y" * 3_000_000
    httpserver.expect_request("/large", method="POST", data=large).respond_with_data("taken")
    httpserver.expect_request("/out", query_string="a=b").respond_with_data(b"x" * 1_000_000)
    with httpx.Client(proxy=open_sandbox.url) as client:
        answer = client.post(httpserver.url_for("/in"), content="hello")
        assert (answer.status_code, answer.text, answer.headers["x-mine"]) == (201, "taken", "yes")
        assert client.post(httpserver.url_for("/in"), content=iter([b"hel", b"lo"])).status_code == 201
        assert client.post(httpserver.url_for("/large"), content=large).status_code == 200
        assert len(client.get(httpserver.url_for("/out?a=b")).content) == 1_000_000
        assert client.head(httpserver.url_for("/out?a=b")).headers["content-length"] == "1000000"
    assert list(open_sandbox.requests()) == []
    assert {target for _, target, _ in proxied(open_sandbox)} == {httpserver.url_for(path) for path in ("/in", "/large", "/out")}


def test_a_host_that_breaks_off(open_sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            other, _ = server.accept()
            with other:
                other.recv(65536)
                other.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")

        answering = threading.Thread(target=answer)
        answering.start()
        with httpx.Client(proxy=open_sandbox.url) as client, pytest.raises(httpx.TransportError):
            client.get("http://{}:{}/".format(*server.getsockname()))
        answering.join(SECONDS)
    assert [status for _, _, status in proxied(open_sandbox)] == [200, 502]
