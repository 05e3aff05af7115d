"""A DingTalk on 127.0.0.1 whose connections break, whose answers are wrong, late or cut, and that knows what it received and did."""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
from collections import Counter
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOKEN_PATH, READ_PATH, SEND_PATH = "/v1.0/oauth2/accessToken", "/get_jsapi_ticket", "/topapi/message/corpconversation/asyncsend_v2"
LIMIT_OF_A_WAIT = 10.0
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"


class Answer(NamedTuple):
    """What the server does with a request that it has received."""

    body: bytes
    status: int = 200
    headers: tuple[str, ...] = ("Content-Type: application/json",)
    acts: bool = False
    """Whether a message counts as sent, whatever the answer says."""

    def head(self) -> bytes:
        return "\r\n".join([f"HTTP/1.1 {self.status} Status", *self.headers, f"Content-Length: {len(self.body)}", "", ""]).encode()


class Break(NamedTuple):
    """How a connection ends without a whole answer."""

    received: bool
    """Whether the request was read to its end, and acted upon, before that."""
    sent: str = ""
    """What of an answer is sent first: `headers`, or `half` a body with them."""
    silent: bool = False
    """The connection stays open, and nothing comes until the client hangs up."""
    reads: int = 0
    """Bytes that are read of a request that is not received."""


def json_answer(content: object, status: int = 200, *headers: str, acts: bool = False) -> Answer:
    return Answer(json.dumps(content).encode(), status, ("Content-Type: application/json", *headers), acts)


FINE = {
    READ_PATH: json_answer({"errcode": 0, "errmsg": "ok", "ticket": "ticket-of-oapi-77aa", "expires_in": 7200}),
    SEND_PATH: json_answer({"errcode": 0, "errmsg": "ok", "task_id": 256271667526}, acts=True),
}

BREAKS = {
    "reset before the request": Break(received=False),
    "reset during the request": Break(received=False, reads=40),
    "reset after the request": Break(received=True),
    "reset after the headers": Break(received=True, sent="headers"),
    "reset within the body": Break(received=True, sent="half"),
    "slow headers": Break(received=True, silent=True),
    "slow body": Break(received=True, sent="half", silent=True),
}
UNREADABLE = {
    "truncated JSON": Answer(b'{"errcode": 0, "errm', acts=True),
    "HTML with status 200": Answer(HTML, 200, ("Content-Type: text/html",), acts=True),
    "HTML with status 502": Answer(HTML, 502, ("Content-Type: text/html",), acts=True),
    "empty body": Answer(b"", acts=True),
    "no JSON object": Answer(b"[]", acts=True),
}
UNAVAILABLE = {
    "500": json_answer({"code": "InternalError", "message": "?"}, 500, acts=True),
    "502": json_answer({}, 502, acts=True),
    "503": json_answer({"code": "ServiceUnavailable", "message": "?"}, 503, "Retry-After: 3", acts=True),
}
RATE_LIMITS = {
    "429": json_answer({"code": "TooManyRequests", "message": "?"}, 429, "Retry-After: 2"),
    "429 of a gateway": Answer(HTML, 429, ("Content-Type: text/html",)),
    "403 QPS": json_answer({"code": "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "message": "qps"}, 403),
    "88 around 90018": json_answer({"errcode": 88, "errmsg": "ding talk error", "sub_code": "90018", "sub_msg": "qps"}),
    "90018": json_answer({"errcode": 90018, "errmsg": "您的服务器调用钉钉开放平台当前接口的所有请求都被暂时禁用了"}),
    "ban": json_answer({"status": 1111, "punish": "deny", "wait": 5, "punishid": ""}),
}
REFUSALS = {
    "40014": json_answer({"errcode": 40014, "errmsg": "不合法的access_token"}),
    "42001": json_answer({"errcode": 42001, "errmsg": "access_token超时"}),
    "40001": json_answer({"errcode": 40001, "errmsg": "获取access_token时Secret错误，或者access_token无效"}),
    "88 around 40014": json_answer({"errcode": 88, "errmsg": "ding talk error", "sub_code": "40014", "sub_msg": "不合法的access_token"}),
    "InvalidAuthentication 400": json_answer({"code": "InvalidAuthentication", "message": "不合法的access_token"}, 400),
    "InvalidAuthentication 401": json_answer({"code": "InvalidAuthentication", "message": "不合法的access_token"}, 401),
    "accesstoken.expired": json_answer({"code": "accesstoken.expired", "message": "expired"}, 400),
}
FAULTS: dict[str, Answer | Break] = {**BREAKS, **UNREADABLE, **UNAVAILABLE, **RATE_LIMITS, **REFUSALS}


class FaultyServer:
    """Answers each call as `plan` says: a path and the number of the call on it → a fault, or `None` for a proper answer."""

    def __init__(self, listening: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self.plan: Callable[[str, int], Answer | Break | None] = lambda path, number: None
        self.before_answer: Callable[[str, int], object] = lambda path, number: None
        """Called with what `plan` is called with, when the request is received; may block."""
        self.hangs_up = False
        """Close each connection after one answer."""
        self.tokens = 0
        self.connections = 0
        self.refused_tokens: set[str] = set()
        self.arrived: Counter[str] = Counter()
        """Requests of which at least one byte came, by path."""
        self.received: Counter[str] = Counter()
        """Messages, and paths, that were received whole."""
        self.accepted: Counter[str] = Counter()
        """Messages that were sent on."""
        self._listening = listening
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []

    def serve(self) -> None:
        """Accept connections until the listening socket is closed."""
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._converse, args=(connection,), daemon=True)
            with self._lock:
                self.connections += 1
                self._connections.add(connection)
                self._threads.append(thread)
            thread.start()

    def leave(self) -> None:
        """Accept no connection any more."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        """Hang up everywhere and wait for all threads."""
        with self._lock:
            connections, threads = list(self._connections), list(self._threads)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join(LIMIT_OF_A_WAIT)
            assert not thread.is_alive()

    def _converse(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while self._exchange(connection):
                pass
        with self._lock:
            self._connections.discard(connection)

    def _exchange(self, connection: socket.socket) -> bool:
        """Read and answer one request; false when the connection is over."""
        start = connection.recv(4096, socket.MSG_PEEK)
        if not start:
            return False
        path = re.split(rb"[ ?]", start)[1].decode()
        with self._lock:
            self.arrived[path] += 1
            number = self.arrived[path]
            fault = self.plan(path, number)
        if isinstance(fault, Break) and not fault.received:
            connection.recv(fault.reads)
            return _reset(connection)
        head, body = _read_request(connection)
        self.before_answer(path, number)
        message = _message_in(body)
        answer = fault if isinstance(fault, Answer) else self._answer(path, head)
        with self._lock:
            self.received.update([path, *message])
            if answer.acts:
                self.accepted.update(message)
        if not isinstance(fault, Break):
            if self.hangs_up:
                answer = answer._replace(headers=(*answer.headers, "Connection: close"))
            connection.sendall(answer.head() + answer.body)
            return not self.hangs_up
        connection.sendall({"": b"", "headers": answer.head(), "half": answer.head() + answer.body[:20]}[fault.sent])
        if fault.silent:
            connection.recv(1)  # until the client hangs up
            return False
        return _reset(connection)

    def _answer(self, path: str, head: str) -> Answer:
        if path == TOKEN_PATH:
            with self._lock:
                self.tokens += 1
                return json_answer({"accessToken": f"token-{self.tokens}", "expireIn": 7200})
        token = re.search(r"access_token=([\w-]+)", head)
        return (
            REFUSALS["40014"] if token and token[1] in self.refused_tokens else FINE.get(path, json_answer({"errcode": 0, "errmsg": "ok"}))
        )


def _reset(connection: socket.socket) -> bool:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def _read_request(connection: socket.socket) -> tuple[str, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _received(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    while length and len(body) < int(length[1]):
        body += _received(connection)
    return head.decode(), body


def _received(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionResetError
    return data


def _message_in(body: bytes) -> list[str]:
    found = re.search(rb'"content":"([^"]+)"', body)
    return [found[1].decode()] if found else []


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    """Run a server; everything of it has ended when the block is left."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listening:
        server = FaultyServer(listening)
        accepting = threading.Thread(target=server.serve, daemon=True)
        accepting.start()
        try:
            yield server
        finally:
            server.leave()
            accepting.join(LIMIT_OF_A_WAIT)
            server.end()
