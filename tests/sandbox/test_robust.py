"""Nothing kills a sandbox, nothing hangs it, and its memory has a bound: bytes as no sensible client sends them."""

from __future__ import annotations

import asyncio
import json
import resource
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit.sandbox import _bodies, _journal
from dingkit.sandbox._app import Application
from dingkit.sandbox._database import Database
from dingkit.sandbox._json import read
from dingkit.sandbox._world import World
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox import Sandbox

DEPARTMENT = "/topapi/v2/department/get"
UPLOAD = "/media/upload"


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    """A wire to the sandbox."""
    return Wire(sandbox)


@pytest.fixture(autouse=True)
def goes_on(sandbox: Sandbox) -> Iterator[None]:
    """Afterwards it answers as before."""
    yield
    assert Wire(sandbox).post(DEPARTMENT, b'{"dept_id": 2}', Content_Type="application/json")[1]["errcode"] == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('{"a": "\\ud800"}', r"half a character: \\ud800", id="half a character"),
        pytest.param('{"\\udc00": 1}', r"half a character: \\udc00", id="half a character as a name"),
        pytest.param('{"a": 9223372036854775808}', "larger than 64 bits", id="a large number"),
        pytest.param('{"a": -9223372036854775809}', "larger than 64 bits", id="a small number"),
        pytest.param('{"a": 1e400}', "larger than 64 bits", id="infinite"),
        pytest.param("[-1e30]", "larger than 64 bits", id="a whole number with an exponent"),
        pytest.param("[" * 201 + "]" * 201, "nested too deeply", id="deep"),
        pytest.param('{"a":' * 201 + "1" + "}" * 201, "nested too deeply", id="deep objects"),
        pytest.param("[" * 100_000, "nested too deeply", id="too deep to be read"),
        pytest.param("NaN", "NaN is not JSON", id="NaN"),
    ],
)
def test_json_that_no_server_can_keep(wire: Wire, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(text)
    answer = wire.post(DEPARTMENT, text.encode(), Content_Type="application/json")[1]
    assert answer["errcode"] != 0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param('["\\ud83d\\ude00", true, null, 1.5, -9223372036854775807]', ["😀", True, None, 1.5, -(2**63) + 1], id="all of it"),
        pytest.param('{"a": 2.0, "b": 1e3}', {"a": 2, "b": 1000}, id="whole numbers"),
        pytest.param("[" * 200 + "]" * 200, read("[" * 199 + "[]" + "]" * 199), id="deep"),
    ],
)
def test_json_that_is_unusual(text: str, value: Any) -> None:
    assert read(text) == value


def test_a_large_number_in_a_query_stays_a_text(wire: Wire) -> None:
    status, answer = wire.get(f"/department/get?access_token={wire.token}&id=9999999999999999999")
    assert (status, answer["errcode"] != 0) == (200, True)


# What is no HTTP.


@pytest.mark.parametrize(
    "octets",
    [
        b"\x00" * 1000,
        b"GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /新 HTTP/1.1\r\nHost: x\r\n\r\n".encode(),
        b"POST /gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: \xb2\r\n\r\n",
        b"POST /gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST /gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        b"POST /gettoken HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 2_000_000,
        b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 300_000,
    ],
    ids=lambda octets: repr(octets[:60]),
)
def test_what_is_no_http_is_refused_and_the_connection_closed(wire: Wire, octets: bytes) -> None:
    try:
        answer = wire.raw(octets)
    except ConnectionError:  # closed while there was still more to send
        return
    assert answer.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    "octets",
    [
        b"GET http://oapi.dingtalk.com/gettoken HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /gettoken HTTP/1.1\r\nConnection: close\r\n\r\n",
        b"GET /gettoken HTTP/1.0\r\n\r\n",
        b"GET /gettoken?%ff=%zz&=&&&a HTTP/1.1\r\nHost: \xff\r\nConnection: close\r\n\r\n",
        b"GET /gettoken HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 70_000 + b"\r\nConnection: close\r\n\r\n",
        b"GET /gettoken HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n",
        b"GET /gettoken HTTP/1.1\r\nHost: x\r\n\r\n" * 50 + b"GET /gettoken HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ],
    ids=lambda octets: repr(octets[:60]),
)
def test_what_is_unusual_is_answered(wire: Wire, octets: bytes) -> None:
    answer = wire.raw(octets)
    assert answer.count(b"HTTP/1.1 200 ") == octets.count(b"GET ")
    assert answer.count(b'"errcode":') == octets.count(b"GET ")


def test_other_programs_are_served_while_clients_are_silent(sandbox: Sandbox, wire: Wire) -> None:
    address = urlsplit(sandbox.url)
    beginnings = [b"", b"POST ", b"POST /topapi/v2/department/get HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"]
    silent = []
    try:
        for beginning in beginnings * 67:
            silent.append(socket.create_connection((address.hostname, address.port or 0), timeout=30))
            silent[-1].sendall(beginning)
        assert wire.post(DEPARTMENT, b'{"dept_id": 2}')[1]["errcode"] == 0
    finally:
        for connection in silent:
            connection.close()


def test_200_connections_at_once(sandbox: Sandbox, wire: Wire) -> None:
    address = urlsplit(sandbox.url)
    request = f"POST {DEPARTMENT}?access_token={wire.token} HTTP/1.1\r\nHost: x\r\nContent-Length: 13\r\nConnection: close\r\n\r\n".encode()

    async def one() -> bytes:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        for octet in request:
            writer.write(bytes([octet]))
        await writer.drain()
        writer.write(b'{"dept_id":2}')
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer

    async def all_at_once() -> list[bytes]:
        return await asyncio.gather(*[one() for _ in range(200)])

    answers = asyncio.run(all_at_once())
    assert [b'"errcode":0' in answer for answer in answers] == [True] * 200


def test_a_client_that_never_sends_its_body_is_given_up(sandbox: Sandbox, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_bodies, "_SECONDS", 0.05)
    answer = wire.raw(f"POST {DEPARTMENT} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{{".encode())
    assert b'"errcode":' in answer
    assert sandbox.requests("get_department").last.problems == ["no more of the body came for 0 seconds"]


# Forms with files.


def part(*, disposition: bytes = b'form-data; name="media"; filename="a.png"', end: bytes = b"\r\n--b--\r\n") -> bytes:
    """A form with one file."""
    return b"--b\r\nContent-Disposition: " + disposition + b"\r\n\r\n\x89PNG" + end


@pytest.mark.parametrize(
    ("body", "name"),
    [
        pytest.param(part(), "a.png", id="without Content-Type"),
        pytest.param(part(disposition=b"form-data; name=media; filename=a.png"), "a.png", id="unquoted"),
        pytest.param(b"\r\n" + part(), "a.png", id="an empty line before"),
        pytest.param(part(disposition='form-data; name="media"; filename="图.png"'.encode()), "图.png", id="UTF-8"),
        pytest.param(part(disposition='form-data; name="media"; filename="文件.png"'.encode("gbk")), "文件.png", id="GBK"),
        pytest.param(part(disposition=b"form-data; name=\"media\"; filename*=UTF-8''%E5%9B%BE.png"), "图.png", id="RFC 5987"),
        pytest.param(part(disposition=b"form-data; name=\"media\"; filename*=GBK''%CD%BC.png"), "图.png", id="RFC 5987 in GBK"),
        pytest.param(part(disposition=b"form-data; name=\"media\"; filename*=rot13''a.png"), "a.png", id="RFC 5987 in something else"),
        pytest.param(part(disposition=b"form-data; name=\"media\"; filename*=utf-7''%2B2AA-.png"), "+2AA-.png", id="half a character"),
        pytest.param(part(disposition=b'form-data; name="media"; filename="a.png"; filename*=UTF-8\'\'b.png'), "a.png", id="both names"),
        pytest.param(part() + b"what follows the end", "a.png", id="more after the end"),
        pytest.param(part(end=b"\r\n" + part()), "a.png", id="a file twice"),
    ],
)
def test_forms_that_are_taken(sandbox: Sandbox, wire: Wire, body: bytes, name: str) -> None:
    answer = wire.send("POST", f"{UPLOAD}?access_token={wire.token}&type=image", body, Content_Type="multipart/form-data; boundary=b")[1]
    assert answer["errcode"] == 0
    assert sandbox.requests("upload_media").last.shown["files"]["media"]["name"] == name


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(part(end=b""), id="no end"),
        pytest.param(part(end=b"\r\n--b"), id="half an end"),
        pytest.param(part()[:30], id="half a head"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"--other--\r\n", id="another boundary"),
        pytest.param(part().replace(b"\r\n", b"\n"), id="line feeds alone"),
        pytest.param(b"--b\r\n\r\n\r\n--b--\r\n", id="no head"),
        pytest.param(b"--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--\r\n", id="no name"),
        pytest.param(b"--b\r\n" + b"x" * 100_000 + b"\r\n\r\n\r\n--b--\r\n", id="a head without an end"),
        pytest.param(part(end=b"\r\n") * 101 + b"--b--\r\n", id="too many parts"),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="type"\r\n\r\n' + b"x" * 2_000_000 + b"\r\n--b--\r\n", id="a large field"
        ),
        pytest.param(
            (b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n' + b"x" * 600_000 + b"\r\n") * 3 + b"--b--\r\n", id="fields"
        ),
    ],
)
def test_forms_that_are_refused(wire: Wire, body: bytes) -> None:
    answer = wire.send("POST", f"{UPLOAD}?access_token={wire.token}&type=image", body, Content_Type="multipart/form-data; boundary=b")[1]
    assert answer["errcode"] not in {0, -1}


@pytest.mark.parametrize(
    "media", ["multipart/form-data; boundary=\xff", 'multipart/form-data; boundary="', ";;=;", "=", "a" * 10_000, "\xff/\xfe; charset=\xfd"]
)
def test_types_of_bodies_that_are_none(wire: Wire, media: str) -> None:
    assert wire.send("POST", f"{UPLOAD}?access_token={wire.token}&type=image", part(), Content_Type=media)[1]["errcode"] not in {0, -1}


# Memory.


def test_a_large_upload_takes_no_memory(sandbox: Sandbox, wire: Wire) -> None:
    address = urlsplit(sandbox.url)
    size = 100 * 1024 * 1024
    head = b'--b\r\nContent-Disposition: form-data; name="media"; filename="a.bin"\r\n\r\n'
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with socket.create_connection((address.hostname, address.port or 0), timeout=60) as connection:
        lines = (
            f"POST {UPLOAD}?access_token={wire.token}&type=file HTTP/1.1",
            "Host: x",
            "Connection: close",
            "Content-Type: multipart/form-data; boundary=b",
            f"Content-Length: {len(head) + size + 9}",
        )
        connection.sendall("\r\n".join((*lines, "", "")).encode() + head)
        piece = b"x" * (1 << 20)
        for _ in range(size // len(piece)):
            connection.sendall(piece)
        connection.sendall(b"\r\n--b--\r\n")
        answer = b""
        while received := connection.recv(65536):
            answer += received
    assert b'"errcode":' in answer
    assert sandbox.requests("upload_media").last.shown["files"]["media"]["size"] == size
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40 * 1024  # KiB


def test_the_journal_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_journal, "_BYTES", 200_000)
    world = World(Database())
    app = Application(world)
    body = json.dumps({"text": "x" * 50_000, **{f"field{number}": 1 for number in range(100)}}).encode()

    async def ask() -> None:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(_: object) -> None:
            pass

        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        scope = {"type": "http", "method": "POST", "path": "/nothing", "query_string": b"", "headers": headers}
        for _ in range(20):
            await app(scope, receive, send)

    asyncio.run(ask())
    kept = world.journal.find()
    assert [entry.number for entry in kept] == [18, 19, 20]
    assert kept[0].shown()["json"]["field99"] == 1


def test_the_record_of_a_request_has_a_bound(sandbox: Sandbox, wire: Wire) -> None:
    body = json.dumps({"dept_id": 2, **{f"{'x' * 2000}{number}": 1 for number in range(100)}}).encode()
    assert wire.post(DEPARTMENT, body, Content_Type="application/json")[1]["errcode"] == 0
    request = sandbox.requests("get_department").last
    assert (len(request.problems), max(map(len, request.problems)), request.problems[-1]) == (51, 1000, "… and 50 more")
    assert request.shown["json"]["…"] == f"{len(body)} bytes"


def test_many_threads_that_do_everything_at_once(sandbox: Sandbox, wire: Wire) -> None:
    send = "/topapi/message/corpconversation/asyncsend_v2"

    def work(number: int) -> int:
        message = {"agent_id": 1000001, "userid_list": "zhangsan", "msg": {"msgtype": "text", "text": {"content": str(number)}}}
        return int(wire.post(send, json.dumps(message).encode(), Content_Type="application/json")[1]["task_id"])

    with ThreadPoolExecutor(8) as pool:
        tasks = list(pool.map(work, range(80)))
    assert len(set(tasks)) == 80
    assert len(sandbox.inbox("zhangsan").messages()) == 80


# WebSockets.


@pytest.mark.parametrize("octets", [b"", b"\x00" * 100, b"\x81\x05hello", b"\x81\xfe\xff\xff", b"\xff" * 1000, b"\x88\x80\x00\x00\x00\x00"])
def test_garbage_over_a_websocket(sandbox: Sandbox, wire: Wire, octets: bytes) -> None:
    app = sandbox.app
    opening = {
        "clientId": app.app_key,
        "clientSecret": app.app_secret,
        "subscriptions": [{"type": "EVENT", "topic": "*"}],
        "ua": "x",
        "localIp": "127.0.0.1",
    }
    opened = wire.send("POST", "/v1.0/gateway/connections/open", json.dumps(opening).encode(), Content_Type="application/json")[1]
    address = urlsplit(sandbox.url)
    path = urlsplit(opened["endpoint"]).path
    for ticket in (opened["ticket"], "wrong"):
        with socket.create_connection((address.hostname, address.port or 0), timeout=30) as connection:
            lines = (
                f"GET {path}?ticket={ticket} HTTP/1.1",
                f"Host: {address.netloc}",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13",
            )
            connection.sendall("\r\n".join((*lines, "", "")).encode())
            assert connection.recv(65536).startswith(b"HTTP/1.1 101 " if ticket != "wrong" else b"HTTP/1.1 4")
            connection.sendall(octets)
