"""A web server on 127.0.0.1 that can misbehave: it cuts connections, stalls, and says wrong things about what it sends."""

from __future__ import annotations

import io
import json
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qs, urlsplit

from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

UPLOADED = {"errcode": 0, "errmsg": "ok", "media_id": "@lADOADmaWM0CWM0CWA", "type": "file", "created_at": 1605863153573}
SECONDS_UNTIL_A_TEST_GIVES_UP = 10.0


@dataclass
class Got:
    """A request that arrived; `files` has name, media type and content of each part, `body` is one without parts."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    files: dict[str, tuple[str | None, str, bytes]] = field(default_factory=dict)
    body: bytes = b""


@dataclass
class Reply:
    """An answer. Of its body only `cut` bytes are sent, if that is given; then the connection ends, but not before `stall` was set."""

    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200
    cut: int | None = None
    length: int | None = None
    stall: threading.Event | None = None


Answer = Reply | Callable[[Got], Reply]


def json_reply(body: object, status: int = 200, media_type: str | None = "application/json") -> Reply:
    return Reply(json.dumps(body).encode(), {"Content-Type": media_type} if media_type else {}, status)


@dataclass
class Served:
    """Answers with a file, in parts when asked for some; each connection but the last is cut after so many bytes."""

    content: bytes
    headers: dict[str, str] = field(default_factory=lambda: {"ETag": '"1"', "Content-Type": "image/jpeg"})
    ranges: bool = True
    cuts: list[int] = field(default_factory=list)

    def __call__(self, got: Got) -> Reply:
        cut = self.cuts.pop(0) if self.cuts else None
        wanted = re.fullmatch(r"bytes=(\d+)-", got.headers.get("range", ""))
        same = got.headers.get("if-range") in (self.headers.get("ETag"), self.headers.get("Last-Modified"))
        if not (wanted and same and self.ranges):
            return Reply(self.content, self.headers, cut=cut)
        start, size = int(wanted[1]), len(self.content)
        return Reply(self.content[start:], {**self.headers, "Content-Range": f"bytes {start}-{size - 1}/{size}"}, 206, cut=cut)


class Web:
    """Serves on `url`: first `answers`, one for each request, then `usual`, which takes uploads."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answers: list[Answer] = []
        self.usual: Answer = json_reply(UPLOADED)
        self.before_body: Callable[[Got], object] = _nothing
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.setsockopt(
            socket.SOL_SOCKET, socket.SO_RCVBUF, 65536
        )  # what a client believes to be sent is not far from what is read
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join(SECONDS_UNTIL_A_TEST_GIVES_UP)
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reading:
            try:
                got = _read(reading, self.before_body)
                with self._lock:
                    self.got.append(got)
                    answer = self.answers.pop(0) if self.answers else self.usual
                _send(connection, answer if isinstance(answer, Reply) else answer(got))
            except (BrokenPipeError, ConnectionResetError, EOFError):
                return  # the client ended it


def _nothing(_: Got) -> None: ...


def _read(reading: BinaryIO, before_body: Callable[[Got], object]) -> Got:
    line = reading.readline()
    if not line:
        raise EOFError
    method, target, _ = line.decode().split(" ")
    headers: dict[str, str] = {}
    while (header := reading.readline()) != b"\r\n":
        if not header:
            raise EOFError
        name, _, value = header.decode().partition(":")
        headers[name.lower()] = value.strip()
    parts = urlsplit(target)
    got = Got(method, parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}, headers)
    before_body(got)
    kind, options = parse_options_header(headers.get("content-type", ""))
    body = _body(reading, headers)
    if kind == "multipart/form-data":
        _, _, files = FormDataParser(_in_memory, max_form_memory_size=None).parse(io.BytesIO(body), kind, len(body), options)
        got.files = {name: (file.filename, file.mimetype, file.read()) for name, file in files.items()}
    else:
        got.body = body
    return got


def _in_memory(*_: object, **__: object) -> io.BytesIO:
    return io.BytesIO()


def _body(reading: BinaryIO, headers: dict[str, str]) -> bytes:
    if "chunked" not in headers.get("transfer-encoding", ""):
        return _exactly(reading, int(headers.get("content-length", 0)))
    body = b""
    while size := int(_line(reading), 16):
        body += _exactly(reading, size)
        _line(reading)
    _line(reading)
    return body


def _line(reading: BinaryIO) -> bytes:
    line = reading.readline()
    if not line:
        raise EOFError
    return line


def _exactly(reading: BinaryIO, size: int) -> bytes:
    body = reading.read(size)
    if len(body) < size:
        raise EOFError
    return body


def _send(connection: socket.socket, reply: Reply) -> None:
    headers = {"Content-Length": str(len(reply.body) if reply.length is None else reply.length), "Connection": "close", **reply.headers}
    head = f"HTTP/1.1 {reply.status} Said\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value)
    connection.sendall(head.encode(errors="surrogateescape") + b"\r\n" + reply.body[: reply.cut])
    if reply.stall is not None:
        reply.stall.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())
