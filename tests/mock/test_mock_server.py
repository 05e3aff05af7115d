"""The mock server starts, answers, explains why it cannot start, and never leaves a process behind."""

from __future__ import annotations

import http.client
import json
import os
import re
import runpy
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import pytest

from dingkit import testing
from dingkit.testing import MockServer, MockServerError, _prism

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytest_plugins = ("pytester",)

REAL_PRISM = Path(__file__).parents[2] / "mock" / "node_modules" / ".bin" / "prism"
SAFETY_SECONDS = 30.0  # only a hanging test ever waits that long
SPEC = """
openapi: 3.1.0
info: {title: Tiny, version: "1"}
paths:
  /greeting:
    get:
      parameters: [{name: name, in: query, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A greeting.
          content: {application/json: {schema: {type: object}, examples: {plain: {value: {text: hi}}, warm: {value: {text: hello}}}}}
        "400":
          description: A refusal.
          content: {application/json: {schema: {type: object}, examples: {refused: {value: {text: no}}}}}
"""
# Pieces of pretended Prisms; each finds its port in `port`.
LISTEN = "server = socket.create_server(('127.0.0.1', port)); print('Prism is listening on', port, flush=True)\n"
UNTIL_PARENT_ENDS = "sys.stdin.read()\n"
CRASH_AFTER_START = LISTEN + "server.accept(); print('out of luck'); sys.exit(7)\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def real_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockServer]:
    path = tmp_path_factory.mktemp("spec") / "tiny.yaml"
    path.write_text(SPEC, encoding="utf-8")
    with MockServer(spec=path, prism=REAL_PRISM) as server:
        yield server


@pytest.fixture
def pretended_prism(tmp_path: Path) -> Callable[[str], Path]:
    def write(body: str) -> Path:
        return program(
            tmp_path / "pretended-prism",
            f"#!{sys.executable}\nimport os, signal, socket, subprocess, sys\nport = int(sys.argv[sys.argv.index('--port') + 1])\n{body}",
        )

    return write


@pytest.fixture
def leash() -> Iterator[Leash]:
    with Leash() as held:
        yield held


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C works, here and in child processes, even where the tests run in the background and ignore SIGINT."""
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, previous)


class Leash:
    """Proves that a process has ended: it holds a connection to us, which only its end closes."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(SAFETY_SECONDS)
        self.put_on = f"leash = socket.create_connection(('127.0.0.1', {self._listener.getsockname()[1]}))\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def wait_until_loose(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.settimeout(SAFETY_SECONDS)
            assert connection.recv(1) == b""


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def get(url: str, target: str, prefer: str = "") -> tuple[int, Any, str | None]:
    """Status, JSON body and `sl-violations` header of a GET."""
    with closing(http.client.HTTPConnection(urlsplit(url).netloc, timeout=SAFETY_SECONDS)) as connection:
        connection.request("GET", target, headers={"Prefer": prefer} if prefer else {})
        response = connection.getresponse()
        return response.status, json.load(response), response.headers["sl-violations"]


def port_of(url: str) -> int:
    return int(url.rsplit(":", 1)[1])


def wait_until_refused(url: str) -> None:
    deadline = time.monotonic() + SAFETY_SECONDS
    while _prism.accepts_connections(port_of(url)):
        assert time.monotonic() < deadline, f"something still listens on {url}"
        time.sleep(0.02)


# --- the real Prism -------------------------------------------------------------------------------------------------


def test_starts_and_answers_on_loopback(real_server: MockServer) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", real_server.url)
    assert get(real_server.url, "/greeting?name=Li") == (200, {"text": "hi"}, None)
    assert "Prism is listening on" in real_server.output()


@pytest.mark.parametrize(
    ("prefer", "status", "text"),
    [("example=warm", 200, "hello"), ("code=200, example=warm", 200, "hello"), ("code=400, example=refused", 400, "no")],
)
def test_prefer_picks_the_answer(real_server: MockServer, prefer: str, status: int, text: str) -> None:
    assert get(real_server.url, "/greeting?name=Li", prefer) == (status, {"text": text}, None)


def test_a_bad_request_is_reported_in_the_header(real_server: MockServer) -> None:
    status, _, violations = get(real_server.url, "/greeting")
    assert status == 400
    assert violations is not None
    assert "'name'" in violations


def test_a_bad_description_is_reported_with_the_words_of_prism(tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n", encoding="utf-8")
    with pytest.raises(MockServerError, match=r"(?s)ended with exit code 1 before .*No operations found"):
        MockServer(spec=empty, prism=REAL_PRISM).start()


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("signal_number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_stops_on_a_signal_and_takes_prism_with_it(spec: Path, signal_number: signal.Signals) -> None:
    command = [sys.executable, "-m", "dingkit.testing", "--port", "0", "--spec", str(spec), "--prism", str(REAL_PRISM)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first_line = process.stdout.readline()
        url = first_line.split()[3]
        assert "Prefer: code=200, example=name" in first_line
        assert get(url, "/greeting?name=Li")[0] == 200
        process.send_signal(signal_number)
        assert process.communicate(timeout=SAFETY_SECONDS) == ("GET /greeting 200\n", "")
    assert process.returncode == 0
    assert not _prism.accepts_connections(port_of(url))


def test_prism_ends_even_when_its_parent_is_killed(spec: Path) -> None:
    start = f"MockServer(spec={str(spec)!r}, prism={str(REAL_PRISM)!r}).start()"
    code = f"from dingkit.testing import MockServer; print({start}.url, flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert get(url, "/greeting?name=Li")[0] == 200
        process.kill()
    wait_until_refused(url)


def test_the_fixture_is_one_server_for_the_whole_run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(SPEC, encoding="utf-8")
    monkeypatch.setattr("dingkit.testing._mock.files", lambda package: tmp_path)
    monkeypatch.setenv("DINGKIT_PRISM", str(REAL_PRISM))
    # Works with and without the entry point, that is, whether or not dingkit is installed.
    pytester.makeconftest("from dingkit.testing import dingtalk_mock")
    body = """
        from pathlib import Path
        def test_it(dingtalk_mock):
            Path(__file__).with_suffix(".url").write_text(dingtalk_mock.url)
    """
    pytester.makepyfile(test_first=body, test_second=body)
    pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:asyncio").assert_outcomes(passed=2)
    first, second = ((pytester.path / f"test_{name}.url").read_text(encoding="utf-8") for name in ("first", "second"))
    assert first == second
    assert not _prism.accepts_connections(port_of(first))


# --- starting, and why it does not ----------------------------------------------------------------------------------


def test_a_taken_port_is_named_with_the_way_out(spec: Path, pretended_prism: Callable[[str], Path]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(MockServerError, match=rf"^port {port} of 127\.0\.0\.1 is already in use: .*another port \(0 picks"):
            MockServer(spec=spec, port=port, prism=pretended_prism(LISTEN)).start()


def test_a_forbidden_port_is_named_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    class ForbiddingSocket(socket.socket):
        def bind(self, address: object) -> None:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket, "socket", ForbiddingSocket)
    with pytest.raises(MockServerError, match=r"^port 80 of 127\.0\.0\.1 cannot be used \(Permission denied\): take .* above 1023"):
        _prism.choose_port(80)


@pytest.mark.parametrize("port", [-1, 65536])
def test_an_impossible_port_is_refused_at_once(port: int) -> None:
    with pytest.raises(ValueError, match=f"port must be between 0 and 65535, not {port}"):
        MockServer(port=port)


def test_a_chosen_port_is_used(spec: Path, pretended_prism: Callable[[str], Path]) -> None:
    port = _prism.choose_port(0)
    with MockServer(spec=spec, port=port, prism=pretended_prism(LISTEN + UNTIL_PARENT_ENDS)) as server:
        assert server.url == f"http://127.0.0.1:{port}"


def test_a_free_port_lost_to_another_program_is_replaced(spec: Path, pretended_prism: Callable[[str], Path], tmp_path: Path) -> None:
    lost_once = (
        f"if not os.path.exists({str(tmp_path / 'lost')!r}): open({str(tmp_path / 'lost')!r}, 'x').close(); sys.exit('listen EADDRINUSE')\n"
    )
    with MockServer(spec=spec, prism=pretended_prism(lost_once + LISTEN + UNTIL_PARENT_ENDS)) as server:
        assert "EADDRINUSE" not in server.output()


@pytest.mark.parametrize(("port", "attempts"), [(0, 3), (None, 1)])
def test_losing_the_port_again_and_again_is_an_error(
    spec: Path, pretended_prism: Callable[[str], Path], tmp_path: Path, port: int | None, attempts: int
) -> None:
    prism = pretended_prism(f"open({str(tmp_path / 'attempts')!r}, 'a').write('x'); sys.exit('listen EADDRINUSE')\n")
    with pytest.raises(MockServerError, match="EADDRINUSE"):
        MockServer(spec=spec, port=_prism.choose_port(0) if port is None else port, prism=prism).start()
    assert (tmp_path / "attempts").read_text(encoding="utf-8") == "x" * attempts


def test_an_early_end_is_reported_with_the_last_lines(spec: Path, pretended_prism: Callable[[str], Path]) -> None:
    server = MockServer(spec=spec, prism=pretended_prism("[print('line', number) for number in range(30)]; sys.exit(3)\n"))
    with pytest.raises(MockServerError, match=r"(?s)^Prism ended with exit code 3 before .* Its last lines:\nline 10\n.*line 29\n$"):
        server.start()
    assert server.output().startswith("line 0\n")


def test_an_early_silent_end_says_that_there_was_no_output(spec: Path, pretended_prism: Callable[[str], Path]) -> None:
    with pytest.raises(MockServerError, match=r"Its last lines:\n\(none\)$"):
        MockServer(spec=spec, prism=pretended_prism("")).start()


@pytest.mark.parametrize("announcement", ["still thinking", "Prism is listening on"])
def test_a_prism_that_never_listens_is_ended_at_the_deadline(
    spec: Path, pretended_prism: Callable[[str], Path], leash: Leash, monkeypatch: pytest.MonkeyPatch, announcement: str
) -> None:
    # It holds the port without listening, or another process might be given it meanwhile and accept connections there.
    hold = "held = socket.socket(); held.bind(('127.0.0.1', port))\n"
    prism = pretended_prism(f"{leash.put_on}{hold}print({announcement!r}, flush=True)\n{UNTIL_PARENT_ENDS}")
    server = MockServer(spec=spec, prism=prism, startup_timeout=2)
    # The clock stands still until Prism has spoken, then the time is up: no real waiting, however busy the machine.
    clock = SimpleNamespace(monotonic=lambda: 3.0 if announcement in server.output() else 0.0, sleep=time.sleep)
    monkeypatch.setattr("dingkit.testing._mock.time", clock)
    with pytest.raises(MockServerError, match=rf"(?s)did not accept connections on 127\.0\.0\.1:\d+ within 2 seconds.*{announcement}"):
        server.start()
    leash.wait_until_loose()


def test_a_missing_description_is_named(tmp_path: Path, pretended_prism: Callable[[str], Path]) -> None:
    with pytest.raises(MockServerError, match=rf"no OpenAPI description at {re.escape(str(tmp_path / 'none.yaml'))}"):
        MockServer(spec=tmp_path / "none.yaml", prism=pretended_prism(LISTEN)).start()


def test_a_missing_packaged_description_says_what_to_do(pretended_prism: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def no_package(package: str) -> Path:
        raise ModuleNotFoundError(package)

    monkeypatch.setattr("dingkit.testing._mock.files", no_package)
    with pytest.raises(MockServerError, match="packaged OpenAPI description is missing: reinstall dingkit, or pass spec="):
        MockServer(prism=pretended_prism(LISTEN)).start()


def test_an_executable_that_the_system_cannot_run_is_named(spec: Path, tmp_path: Path) -> None:
    garbage = program(tmp_path / "garbage", "\0")
    with pytest.raises(MockServerError, match=rf"cannot run {re.escape(str(garbage))}: "):
        MockServer(spec=spec, prism=garbage).start()


# --- finding Prism and Node.js --------------------------------------------------------------------------------------


def test_prism_is_looked_for_from_the_explicit_to_the_general(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "project"
    deep = project / "tests" / "unit"
    deep.mkdir(parents=True)
    places = [
        tmp_path / "explicit",
        tmp_path / "from-environment",
        project / "mock/node_modules/.bin/prism",
        project / "node_modules/.bin/prism",
        tmp_path / "bin/prism",
    ]
    for place in places:
        program(place, "#!/bin/sh\n")
    monkeypatch.chdir(deep)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("DINGKIT_PRISM", str(places[1]))
    assert _prism.find_prism(places[0]) == str(places[0])
    assert _prism.find_prism(None) == str(places[1])
    monkeypatch.delenv("DINGKIT_PRISM")
    for place in places[2:]:
        assert _prism.find_prism(None) == str(place)
        place.unlink()


def test_a_missing_prism_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGKIT_PRISM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    # The real directories above the temporary one may hold a Prism.
    monkeypatch.setattr(Path, "cwd", lambda: Path("/nowhere/project"))
    with pytest.raises(MockServerError, match=r"^Prism.*`npm install @stoplight/prism-cli@5\.16\.0`.*Node\.js 20\.19.*DINGKIT_PRISM.*$"):
        MockServer().start()


def test_a_named_prism_must_be_executable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MockServerError, match=r"^prism= names .*/nowhere, which is not an executable file"):
        _prism.find_prism(tmp_path / "nowhere")
    monkeypatch.setenv("DINGKIT_PRISM", str(tmp_path / "nowhere"))
    with pytest.raises(MockServerError, match=r"^DINGKIT_PRISM names .*/nowhere, which"):
        _prism.find_prism(None)


@pytest.mark.parametrize("answer", ["echo v20.19.0", "echo v22.12.0", "echo v26.1.0"])
def test_a_suitable_node_is_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    _prism.require_node(node_script(tmp_path, monkeypatch, answer), timeout=SAFETY_SECONDS)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("echo v18.20.4", "is v18.20.4"),
        ("echo v20.18.3", "is v20.18.3"),
        ("echo v21.7.0", "is v21.7.0"),
        ("echo v22.11.0", "is v22.11.0"),
        ("echo later", "is later"),
        ("true", "is of an unknown version"),
        ("exit 9", "for its version"),
    ],
)
def test_an_unsuitable_node_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, problem: str) -> None:
    with pytest.raises(MockServerError, match=f"^[^\n]*{problem}[^\n]*$"):
        _prism.require_node(node_script(tmp_path, monkeypatch, answer), timeout=SAFETY_SECONDS)


def test_a_missing_node_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = node_script(tmp_path, monkeypatch, "true")
    (tmp_path / "bin" / "node").unlink()
    with pytest.raises(MockServerError, match=r"^Prism needs Node\.js 20\.19[^\n]*no `node` on PATH\.$"):
        _prism.require_node(script, timeout=SAFETY_SECONDS)


def test_a_python_below_a_directory_called_node_needs_no_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _prism.require_node(str(program(tmp_path / "wrapper", "#!/home/node/bin/python\n")), timeout=SAFETY_SECONDS)


def node_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> str:
    """A Node.js script, beside a `node` that answers like that when it is asked for its version."""
    program(tmp_path / "bin" / "node", f"#!/bin/sh\n{answer}\n")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return str(program(tmp_path / "prism", "#!/usr/bin/env node\n"))


def test_prism_gets_neither_telemetry_nor_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_APP_SECRET", "secret")
    monkeypatch.setenv("NODE_OPTIONS", "--max-old-space-size=512")
    environment = _prism.child_environment()
    assert "DINGTALK_APP_SECRET" not in environment
    assert (environment["SCARF_ANALYTICS"], environment["DO_NOT_TRACK"]) == ("false", "1")
    assert environment["NODE_OPTIONS"].startswith("--max-old-space-size=512 --import=")


# --- stopping -------------------------------------------------------------------------------------------------------


def test_the_server_ends_when_the_body_raises(spec: Path, pretended_prism: Callable[[str], Path], leash: Leash) -> None:
    server = MockServer(spec=spec, prism=pretended_prism(leash.put_on + LISTEN + UNTIL_PARENT_ENDS))
    with pytest.raises(ZeroDivisionError), server:
        raise ZeroDivisionError
    leash.wait_until_loose()
    with pytest.raises(MockServerError, match="not running"):
        server.url  # noqa: B018 - reading it is the test


def test_starting_twice_is_an_error_and_stopping_twice_is_not(spec: Path, pretended_prism: Callable[[str], Path]) -> None:
    server = MockServer(spec=spec, prism=pretended_prism(LISTEN + UNTIL_PARENT_ENDS))
    with server:
        with pytest.raises(MockServerError, match=f"already running on {server.url}"):
            server.start()
        server.stop()
        server.stop()
    assert "Prism is listening on" in server.output()
    with server:
        assert _prism.accepts_connections(port_of(server.url))
    with pytest.raises(MockServerError, match="not running"):
        server.wait()


def test_a_stubborn_process_and_its_child_are_killed(
    spec: Path, pretended_prism: Callable[[str], Path], leash: Leash, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_prism, "STOP_SECONDS", 0.05)
    # The child inherits both the ignored signal and the leash, whose other end we see closed only when both have ended.
    stubborn = "signal.signal(signal.SIGTERM, signal.SIG_IGN); os.set_inheritable(leash.fileno(), True)\n"
    child = "subprocess.Popen(['sleep', '600'], close_fds=False)\n"
    with MockServer(spec=spec, prism=pretended_prism(leash.put_on + stubborn + child + LISTEN + "signal.pause()\n")):
        pass
    leash.wait_until_loose()


def test_without_process_groups_the_closed_input_ends_it(
    spec: Path, pretended_prism: Callable[[str], Path], leash: Leash, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "killpg")
    with MockServer(spec=spec, prism=pretended_prism(leash.put_on + LISTEN + UNTIL_PARENT_ENDS)):
        pass
    leash.wait_until_loose()


def test_a_forgotten_server_ends_with_the_interpreter(spec: Path, pretended_prism: Callable[[str], Path], leash: Leash) -> None:
    # Deaf to its closed input: only the clean-up at exit can have ended it.
    prism = pretended_prism(leash.put_on + LISTEN + "signal.pause()\n")
    code = f"from dingkit.testing import MockServer; MockServer(spec={str(spec)!r}, prism={str(prism)!r}).start()"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=SAFETY_SECONDS)
    leash.wait_until_loose()


# --- the command and the module -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("signal_number", [signal.SIGTERM, signal.SIGINT])
def test_main_returns_zero_on_a_signal(
    spec: Path,
    pretended_prism: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    signal_number: signal.Signals,
) -> None:
    wait = MockServer.wait

    def interrupted_wait(server: MockServer) -> int:
        os.kill(os.getpid(), signal_number)
        return wait(server)

    monkeypatch.setattr(MockServer, "wait", interrupted_wait)
    handler = signal.getsignal(signal.SIGTERM)
    prism = pretended_prism(LISTEN + UNTIL_PARENT_ENDS)
    assert testing.main(["--port", "0", "--spec", str(spec), "--prism", str(prism)]) == 0
    printed = capsys.readouterr()
    line = re.fullmatch(
        r'Mock DingTalk on (http://127\.0\.0\.1:\d+) - .*"Prefer: code=200, example=name" .*`dingkit spec show .*\n', printed.out
    )
    assert line is not None
    assert not _prism.accepts_connections(port_of(line[1]))
    assert printed.err == ""
    assert signal.getsignal(signal.SIGTERM) == handler


def test_main_reports_a_prism_that_ended_by_itself(
    spec: Path, pretended_prism: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert testing.main(["--port", "0", "--spec", str(spec), "--prism", str(pretended_prism(CRASH_AFTER_START))]) == 1
    assert re.search(r"(?s)ended by itself with exit code 7\..*out of luck", capsys.readouterr().err)


def test_the_command_on_a_taken_port_is_one_line_and_exit_code_two(
    pretended_prism: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        monkeypatch.setattr(sys, "argv", ["dingkit.testing", "--port", str(port), "--prism", str(pretended_prism(LISTEN))])
        with pytest.raises(SystemExit) as exit_request:
            runpy.run_path(str(Path(testing.__file__).with_name("__main__.py")), run_name="__main__")
    printed = capsys.readouterr()
    assert exit_request.value.code == 2
    assert printed.out == ""
    assert re.fullmatch(rf"port {port} .*\n", printed.err)


def test_the_launcher_works_without_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pytest", None)
    names = runpy.run_path(testing.__file__, run_name="dingkit_testing_without_pytest")
    assert names["__all__"] == ["MockRequest", "MockServer", "MockServerError", "main"]
    assert "dingtalk_mock" not in names


def test_importing_it_imports_neither_httpx_nor_models() -> None:
    code = "import sys, dingkit.testing; sys.exit(str([name for name in ('httpx', 'attrs', 'dingtalk_openapi') if name in sys.modules]))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=SAFETY_SECONDS)
    assert answer.stderr.strip() == "[]"
