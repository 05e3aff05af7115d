"""Runs `dingkit` as a user would: the installed program with a home of its own, against a DingTalk on 127.0.0.1."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import socket
import subprocess
import sys
import termios
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from dingkit.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dingkit.testing import MockServer

COMMANDS = [
    "token",
    "doctor",
    "send",
    "upload",
    "download",
    "call",
    "mock",
    "storage",
    "robot",
    "jsapi",
    "callback",
    "stream",
    "spec",
    "app",
    "sandbox",
]
PROGRAM = Path(sys.executable).with_name("dingkit")
SECRET = "app-secret-5f1d"
TOKEN = "token-77aa31"
SECONDS_UNTIL_A_TEST_GIVES_UP = 60.0
SEND = "/topapi/message/corpconversation/asyncsend_v2"
PROGRESS = "/topapi/message/corpconversation/getsendprogress"
ROBOT = "/robot/send"
TICKET = "/v1.0/oauth2/jsapiTickets"
REGISTERED, REGISTER, UPDATE = (f"/call_back/{name}_call_back" for name in ("get", "register", "update"))
FAILED = "/call_back/get_call_back_failed_result"
JSAPI_TICKET = "ticket-3c55e0"
RESULT = "/topapi/message/corpconversation/getsendresult"


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


def json_response(body: object, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")


class FakeDingTalk:
    """Takes messages and remembers them; answers can be put before the usual ones, per path."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("/").rstrip("/")
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.queries: list[tuple[str, dict[str, str]]] = []
        self.answers: dict[str, list[Response | Callable[[dict[str, Any]], Response | None]]] = {}
        self._lock = threading.Lock()
        self._tasks = 1000
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def will_answer(self, path: str, *answers: Response | Callable[[dict[str, Any]], Response | None]) -> None:
        """Give these answers to the next requests of a path, and the usual one after them; a function may give `None` for the usual one."""
        self.answers[path] = list(answers)

    def bodies(self, path: str) -> list[dict[str, Any]]:
        """What was sent to a path, in order."""
        return [body for asked, body in self.requests if asked == path]

    def people(self) -> list[str]:
        """Every user that a message was sent to, as often as it was."""
        return [user for body in self.bodies(SEND) for user in body.get("userid_list", "").split(",") if user]

    def _answer(self, request: Request) -> Response:
        content = request.get_data()
        body = json.loads(content) if request.is_json and content else {**request.args, "files": list(request.files)}
        with self._lock:
            self.requests.append((request.path, body))
            self.queries.append((request.path, dict(request.args)))
            self._tasks += 1
            task = self._tasks
            answers = self.answers.get(request.path, [])
            special = answers.pop(0) if answers else None
        answer = special(body) if callable(special) and not isinstance(special, Response) else special
        if isinstance(answer, Response):
            return answer
        usual: dict[str, object] = {
            "/v1.0/oauth2/accessToken": {"accessToken": TOKEN, "expireIn": 7200},
            "/media/get": {"errcode": 40007, "errmsg": "illegal media id"},
            "/media/upload": {"errcode": 0, "errmsg": "ok", "media_id": "@lADOuploaded", "type": "file"},
            SEND: {"errcode": 0, "errmsg": "ok", "task_id": task},
            PROGRESS: {"errcode": 0, "progress": {"progress_in_percent": 100, "status": 2}},
            RESULT: {"errcode": 0, "send_result": {}},
            ROBOT: {"errcode": 0, "errmsg": "ok"},
            TICKET: {"jsapiTicket": JSAPI_TICKET, "expireIn": 7200},
            REGISTERED: {"errcode": 71007, "errmsg": "no callback"},
            REGISTER: {"errcode": 0, "errmsg": "ok"},
            UPDATE: {"errcode": 0, "errmsg": "ok"},
            FAILED: {"errcode": 0, "errmsg": "ok", "has_more": False, "failed_list": []},
        }
        return json_response(usual[request.path])


@pytest.fixture(scope="session")
def make_httpserver() -> Iterator[HTTPServer]:
    """Threaded, because some tests keep one request waiting for another."""
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield server


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> FakeDingTalk:
    return FakeDingTalk(httpserver)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without any settings."""
    for name in list(os.environ):
        if name.startswith(("DINGTALK_", "DINGKIT_", "XDG_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path / "home"


def settings_for(url: str) -> dict[str, str]:
    """The environment that names an app, at a URL."""
    return {
        "DINGTALK_APP_KEY": "dingabc",
        "DINGTALK_APP_SECRET": SECRET,
        "DINGTALK_AGENT_ID": "7",
        "DINGTALK_BASE_URL": url,
        "DINGTALK_API_BASE_URL": url,
    }


@pytest.fixture
def app(home: Path, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> FakeDingTalk:
    """The environment names an app at `dingtalk`."""
    for name, value in settings_for(dingtalk.url).items():
        monkeypatch.setenv(name, value)
    return dingtalk


@pytest.fixture
def on_mock(home: Path, dingtalk_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> MockServer:
    """The environment names an app at Prism."""
    for name, value in settings_for(dingtalk_mock.url).items():
        monkeypatch.setenv(name, value)
    return dingtalk_mock


def run(*arguments: str, input: str | bytes = "", environ: Mapping[str, str] | None = None) -> Done:  # noqa: A002 - as subprocess calls it
    """Run the installed program, its output piped."""
    done = subprocess.run(
        [str(PROGRAM), *arguments],
        input=input.encode() if isinstance(input, str) else input,
        capture_output=True,
        check=False,
        env={**os.environ, **(environ or {})},
        timeout=SECONDS_UNTIL_A_TEST_GIVES_UP,
    )
    return Done(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


@pytest.fixture
def dingkit(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Run a command in this process, which is quicker and counts for the coverage."""

    def dingkit(*arguments: str) -> Done:
        capsys.readouterr()
        code = main(arguments)
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return dingkit


class Terminal:
    """The program in a terminal: what it shows, and a keyboard."""

    def __init__(self, *arguments: str, environ: Mapping[str, str] | None = None) -> None:
        self._keyboard, screen = pty.openpty()
        self.process = subprocess.Popen(
            [str(PROGRAM), *arguments],
            stdin=screen,
            stdout=screen,
            stderr=screen,
            env={**os.environ, "TERM": "xterm-256color", **(environ or {})},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - Ctrl-C reaches who has the terminal
        )
        os.close(screen)
        self._shown = b""

    def type(self, text: str) -> None:
        """Press keys."""
        os.write(self._keyboard, text.encode())

    def press_ctrl_c(self) -> None:
        """Interrupt it; again if Python was just about to wait for a line, where the first one can be lost."""
        while self.process.poll() is None:
            self.type("\x03")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(2)

    def wait_for(self, text: str) -> str:
        """Read until a text is shown, and give everything shown so far."""
        while text not in self.shown:
            read = self._read()
            assert read, self.shown
        return self.shown

    def end(self) -> Done:
        """Read until the program has ended."""
        while self._read():
            pass
        code = self.process.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        os.close(self._keyboard)
        return Done(code, self.shown, "")

    @property
    def shown(self) -> str:
        return self._shown.decode("utf-8", "replace")

    def _read(self) -> bytes:
        data = b""
        with suppress(OSError):  # what Linux says when the other side is closed
            data = os.read(self._keyboard, 65536)
        self._shown += data
        return data


@pytest.fixture
def terminal(home: Path) -> Iterator[Callable[..., Terminal]]:
    """Start the program in a terminal; whatever is left is killed."""
    started: list[Terminal] = []

    def start(*arguments: str, **options: Any) -> Terminal:
        started.append(Terminal(*arguments, **options))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
            each.process.wait()


@pytest.fixture
def started(home: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start the program, its output piped; whatever is left is killed."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([str(PROGRAM), *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        processes.append(process)
        return process

    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def unused_port() -> Iterator[int]:
    """A port that nobody listens on."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]
