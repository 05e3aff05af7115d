"""Failing tests of everything that takes a secret, none of which is written here; test_pytest_output.py runs them."""

from __future__ import annotations

import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from tests.auth.secret_calls import CASES, call

if TYPE_CHECKING:
    from collections.abc import Iterator


class Refusing(BaseHTTPRequestHandler):
    """A DingTalk that refuses all that it is asked."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        content = b'{"errcode": 40001, "code": "invalidClient", "errmsg": "no"}'
        self.send_response(400)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST  # noqa: N815 - as above

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the name is that of the standard library
        """Say nothing."""


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


WANTED = [case for case in CASES if case[0].startswith(os.environ["PACKAGE"]) and case[1] in os.environ["VARIANTS"].split(",")]


@pytest.mark.parametrize(("name", "variant"), WANTED)
def test_call(name: str, variant: str, url: str) -> None:
    made = call(name, variant, url)
    if isinstance(made, str):
        pytest.fail("this one gives a text, which is the caller's to show")
    assert made is None, "what is made of secrets is shown without them"
    pytest.fail("it did not fail")
