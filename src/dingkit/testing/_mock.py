"""Start and stop Prism, the mock server that answers from the OpenAPI description. Public names: `dingkit.testing`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import atexit
import logging
import subprocess
import threading
import time
from collections import deque
from contextlib import ExitStack
from importlib.resources import as_file, files
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from dingkit.testing._prism import (
    HOST,
    MockServerError,
    accepts_connections,
    child_environment,
    choose_port,
    end_process,
    find_prism,
    require_node,
)
from dingkit.testing._requests import LINE_PREFIX, MockRequest

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from types import TracebackType

logger = logging.getLogger("dingkit")

# Prism says so only after its own listen() succeeded: a connection alone could reach another server on that port.
LISTENING_MESSAGE = "Prism is listening on"
POLL_SECONDS = 0.05
KEPT_LINES = 1000
REPORTED_LINES = 20
FREE_PORT_ATTEMPTS = 3


class MockServer:
    """A Prism mock server on 127.0.0.1 that answers from an OpenAPI description; a context manager.

    Every request is validated. A bad one is still answered; the response header `sl-violations` lists what was wrong with it.
    The request header `Prefer: code=400, example=name` picks one of the documented answers; `dingkit spec show OPERATION`
    lists their names.

    Args:
        spec: OpenAPI file to serve; by default the description that dingkit was generated from.
        port: TCP port; 0 picks a free one.
        prism: the `prism` executable; by default `$DINGKIT_PRISM`, then `mock/node_modules/.bin` or `node_modules/.bin` here or in a parent
            directory, then `PATH`.
        startup_timeout: how long to wait for the first accepted connection, in seconds.
        on_request: called with each request once it was answered, as a `MockRequest`, in its own thread: `on_request=print`. Without it
            the logger `dingkit` logs them at the level INFO.

    Raises:
        ValueError: the port is not between 0 and 65535.

    Examples:
        >>> with MockServer() as mock:  # doctest: +SKIP
        ...     ding = DingTalk("key", "secret", url=mock.url)
    """

    def __init__(
        self,
        *,
        spec: str | os.PathLike[str] | None = None,
        port: int = 0,
        prism: str | os.PathLike[str] | None = None,
        startup_timeout: float = 30.0,
        on_request: Callable[[MockRequest], object] | None = None,
    ) -> None:
        if not 0 <= port <= 65535:
            raise ValueError(f"port must be between 0 and 65535, not {port}")
        self._spec = spec
        self._port = port
        self._prism = prism
        self._startup_timeout = startup_timeout
        self._on_request = on_request or _log
        self._lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._lines_lock = threading.Lock()
        self._running: tuple[subprocess.Popen[str], str] | None = None
        self._cleanup = ExitStack()

    @property
    def url(self) -> str:
        """Base address while the server runs, such as `http://127.0.0.1:4010`; `MockServerError` when it does not.

        Example: `Client(access_token="any", url=mock.url)`, or `curl $URL/gettoken`.
        """
        return self._require_running()[1]

    @property
    def base_urls(self) -> dict[str, str]:
        """The same for every host of DingTalk's, so that nothing leads to a real one; `MockServerError` when it does not run.

        Example: `DingTalk("key", "secret", url=mock.url)`.
        """
        from dingtalk_openapi.operations import HOSTS  # every pytest of a user imports this module, few need more

        return dict.fromkeys(HOSTS, self.url)

    def output(self) -> str:
        """What Prism has written (its last 1000 lines); still there after `stop()`. Example: `print(mock.output())`."""
        with self._lines_lock:
            return "".join(self._lines)

    def start(self) -> Self:
        """Start Prism and return once it accepts connections.

        Raises:
            MockServerError: already started; Prism, a suitable Node.js or the description is missing; the port is taken; Prism
                ended or did not listen within `startup_timeout` seconds (its last lines are in the message).

        Examples:
            >>> mock = MockServer(port=4010).start()  # doctest: +SKIP
        """
        if self._running is not None:
            raise MockServerError(f"this mock server is already running on {self.url}")
        prism = find_prism(self._prism)
        require_node(prism, timeout=self._startup_timeout)
        attempts_left = FREE_PORT_ATTEMPTS if self._port == 0 else 1
        while (problem := self._launch(prism)) is not None:
            attempts_left -= 1
            # Between the choice of a free port and Prism's listen() another program can take it; only then is another one worth a try.
            if attempts_left == 0 or "EADDRINUSE" not in self.output():
                last_lines = "".join(self.output().splitlines(keepends=True)[-REPORTED_LINES:])
                raise MockServerError(f"{problem} Its last lines:\n{last_lines or '(none)'}")
        return self

    def stop(self) -> None:
        """Stop Prism: ask, wait at most 5 seconds, then kill its process group. Does nothing when it is not running.

        Example: `mock.stop()`, in a `finally`; a `with` block does it for you.
        """
        self._running = None
        self._cleanup.close()

    def wait(self) -> int:
        """Block until Prism ends by itself and return its exit code; `MockServerError` when it was not started. Example: `mock.wait()`."""
        return self._require_running()[0].wait()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def _require_running(self) -> tuple[subprocess.Popen[str], str]:
        if self._running is None:
            raise MockServerError("the mock server is not running: call start() or use it in a `with` block")
        return self._running

    def _launch(self, prism: str) -> str | None:
        """Start Prism once; None when it is ready, otherwise what went wrong, with nothing left running."""
        with self._lines_lock:
            self._lines.clear()
        port = choose_port(self._port)
        with ExitStack() as cleanup:
            spec = self._find_spec(cleanup)
            options = ["--host", HOST, "--port", str(port), "--errors=false", "--dynamic=false"]
            # Prism forks by itself when NODE_ENV is "production"; one process is easier to end.
            command = [prism, "mock", str(spec), *options, "--multiprocess=false"]
            try:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    encoding="utf-8",
                    errors="replace",
                    env=child_environment(),
                    start_new_session=True,
                )
            except OSError as error:
                raise MockServerError(f"cannot run {prism}: {error}") from error
            reader = threading.Thread(target=self._collect, args=(process.stdout,), name="dingkit-mock-output", daemon=True)
            cleanup.callback(end_process, process, reader)
            reader.start()
            problem = self._wait_until_ready(process, port)
            if problem is None:
                atexit.register(self.stop)
                cleanup.callback(atexit.unregister, self.stop)
                self._running = (process, f"http://{HOST}:{port}")
                self._cleanup = cleanup.pop_all()
        return problem

    def _find_spec(self, cleanup: ExitStack) -> Path:
        if self._spec is not None:
            spec = Path(self._spec).absolute()
        else:
            try:
                spec = cleanup.enter_context(as_file(files("dingtalk_openapi") / "openapi.json"))
            except (ModuleNotFoundError, FileNotFoundError) as error:
                raise MockServerError("dingkit's packaged OpenAPI description is missing: reinstall dingkit, or pass spec=.") from error
        if not spec.is_file():
            raise MockServerError(f"no OpenAPI description at {spec}.")
        return spec

    def _collect(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                if line.startswith(LINE_PREFIX):
                    self._report(line.removeprefix(LINE_PREFIX))
                    continue
                with self._lines_lock:
                    self._lines.append(line)

    def _report(self, line: str) -> None:
        try:
            self._on_request(MockRequest.read(line))
        except Exception:  # Prism blocks unless its output is read: that goes on, whatever becomes of one line
            logger.exception("a request to the mock could not be reported")

    def _wait_until_ready(self, process: subprocess.Popen[str], port: int) -> str | None:
        deadline = time.monotonic() + self._startup_timeout
        while process.poll() is None:
            if LISTENING_MESSAGE in self.output() and accepts_connections(port):
                return None
            if time.monotonic() >= deadline:
                return f"Prism did not accept connections on {HOST}:{port} within {self._startup_timeout:g} seconds."
            time.sleep(POLL_SECONDS)
        return f"Prism ended with exit code {process.returncode} before it accepted connections on {HOST}:{port}."


def _log(request: MockRequest) -> None:
    logger.info("the mock was asked: %s", request)
