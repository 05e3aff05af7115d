"""The device flow of DingTalk on 127.0.0.1: answers its three steps, and loses answers on demand."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

INIT, BEGIN, POLL = (f"/app/registration/{step}" for step in ("init", "begin", "poll"))
APP_KEY, SECRET, NONCE, DEVICE_CODE = "dingnewapp0001", "client-secret-9d2e", "nr_5f0c41d7b8e93f62", "device-code-4c8b"
URL = "https://open-dev.example/registration?user_code=ABCD-EFGH-JKLM&source=openClaw"
USER_CODE = "ABCD-EFGH-JKLM"

WAITING = {"errcode": 0, "errmsg": "ok", "status": "WAITING"}
SUCCESS = {"errcode": 0, "errmsg": "ok", "status": "SUCCESS", "client_id": APP_KEY, "client_secret": SECRET}
REFUSED = {"errcode": 0, "errmsg": "ok", "status": "FAIL", "fail_reason": "授权被取消"}
EXPIRED = {"errcode": 0, "errmsg": "ok", "status": "EXPIRED"}
BUSY = {"errcode": -1, "errmsg": "系统繁忙"}
TOO_MANY = {"errcode": 90018, "errmsg": "您的企业调用该接口的频率过高"}
LOST = None
"""The request arrives, and the connection ends without an answer."""

Answer = dict[str, Any] | None


class Registration:
    """One registration.

    Attributes:
        url: Where it is.
        requests: Path and body of each request, in order.
        polls: What is answered to the questions, one after the other, and the last one for ever.
        begun: What the second step answers.
        before_poll: Called before a question is answered, with its number.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.polls: list[Answer] = [SUCCESS]
        self.opened: dict[str, Any] = {"errcode": 0, "errmsg": "ok", "nonce": NONCE, "expires_in": 300}
        self.begun: dict[str, Any] = {
            "errcode": 0,
            "errmsg": "ok",
            "device_code": DEVICE_CODE,
            "user_code": USER_CODE,
            "verification_uri": "https://open-dev.example/registration",
            "verification_uri_complete": URL,
            "expires_in": 600,
            "interval": 5,
        }
        self.before_poll: Callable[[int], object] = int

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.requests]

    def bodies(self, path: str) -> list[dict[str, Any]]:
        """What was sent to a path, in order."""
        return [body for asked, body in self.requests if asked == path]

    def answer(self, path: str, body: dict[str, Any]) -> Answer:
        """Take a request."""
        self.requests.append((path, body))
        if path != POLL:
            return {INIT: self.opened, BEGIN: self.begun}[path]
        self.before_poll(len(self.bodies(POLL)))
        return self.polls.pop(0) if len(self.polls) > 1 else self.polls[0]


@contextmanager
def serving() -> Iterator[Registration]:
    """Serve a registration."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = registration.answer(self.path, body)
            if answer is None:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            content = json.dumps(answer).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        registration = Registration(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005})
        thread.start()
        yield registration
        server.shutdown()
        thread.join()
