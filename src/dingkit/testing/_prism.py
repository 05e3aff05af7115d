"""The Prism program itself: where it is, whether Node.js can run it, what surroundings it gets, how it ends."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import contextlib
import errno
import os
import re
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from dingkit.testing._requests import REPORT_REQUESTS

if TYPE_CHECKING:
    import threading

HOST = "127.0.0.1"
STOP_SECONDS = 5.0
CONNECT_SECONDS = 1.0
NODE_VERSIONS = "Node.js 20.19 or later in the 20 line, or 22.12 and up"
INSTALL_HINT = (
    "Prism, the mock server, was not found. Install it with `npm install @stoplight/prism-cli@5.16.0` in this directory or in one above it "
    f"(it needs {NODE_VERSIONS}), or set the environment variable DINGKIT_PRISM to the path of a `prism` executable."
)
# Node.js ends itself when its standard input does: Prism goes even when this process is killed with no chance to clean up.
# (PDEATHSIG would do it on Linux only, and would fire as soon as the *thread* that started Prism ends.)
EXIT_WITH_PARENT = "--import=data:text/javascript,process.stdin.on('end',()=>process.exit()).resume().unref()"


class MockServerError(Exception):
    """The mock server cannot be started, or is not running. The message says why and what to do.

    Examples:
        >>> try:  # doctest: +SKIP
        ...     mock = MockServer(port=4010).start()
        ... except MockServerError as error:
        ...     print(error)
    """


def find_prism(requested: str | os.PathLike[str] | None) -> str:
    """Path of the executable: the one asked for, `$DINGKIT_PRISM`, a `node_modules` here or above, then PATH."""
    for source, name in (("prism=", requested), ("DINGKIT_PRISM", os.environ.get("DINGKIT_PRISM"))):
        if name:
            chosen = shutil.which(os.fspath(name))
            if chosen is None:
                raise MockServerError(f"{source} names {os.fspath(name)}, which is not an executable file.")
            return chosen
    here = Path.cwd()
    for directory in (here, *here.parents):
        for modules in ("mock/node_modules/.bin", "node_modules/.bin"):
            found = shutil.which("prism", path=directory / modules)
            if found is not None:
                return found
    on_path = shutil.which("prism")
    if on_path is None:
        raise MockServerError(INSTALL_HINT)
    return on_path


def require_node(prism: str, *, timeout: float) -> None:
    """Raise unless Node.js can run this executable; one that is not a Node.js script needs none. `timeout` is in seconds."""
    with Path(prism).open("rb") as script:
        first_line = script.readline(200)
    if re.match(rb"#!.*[/ ]node\s", first_line) is None:
        return
    node = shutil.which("node")
    if node is None:
        raise MockServerError(f"Prism needs {NODE_VERSIONS}, and there is no `node` on PATH.")
    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, timeout=timeout).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        raise MockServerError(f"cannot ask {node} for its version: {error}") from error
    match = re.fullmatch(r"v(\d+)\.(\d+)\..*", answer)
    version = (int(match[1]), int(match[2])) if match else (0, 0)
    # Prism require()s an ES module (@faker-js/faker), which Node.js allows from these versions on.
    if not ((20, 19) <= version < (21, 0) or version >= (22, 12)):
        raise MockServerError(f"Prism needs {NODE_VERSIONS}; {node} is {answer or 'of an unknown version'}.")


def child_environment() -> dict[str, str]:
    """Prism's environment: no telemetry, no colours, no DingTalk secrets, and an end together with this process."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("DINGTALK_")}
    node_options = f"{inherited.get('NODE_OPTIONS', '')} {EXIT_WITH_PARENT} {REPORT_REQUESTS}".strip()
    return inherited | {
        "SCARF_ANALYTICS": "false",
        "DO_NOT_TRACK": "1",
        "FORCE_COLOR": "0",
        "NODE_OPTIONS": node_options,
    }


def choose_port(requested: int) -> int:
    """The port asked for, proved to be free a moment ago; for 0, one that the system picks."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As Node.js does: without it a port would look taken for a minute after its server stopped. Windows means something else by it.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(os.name == "posix"))
        try:
            probe.bind((HOST, requested))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                reason = "is already in use: stop the program that listens there"
            else:
                reason = f"cannot be used ({error.strerror}): take an ordinary one above 1023"
            raise MockServerError(f"port {requested} of {HOST} {reason}, or choose another port (0 picks a free one).") from error
        return cast("int", probe.getsockname()[1])


def accepts_connections(port: int) -> bool:
    """Whether something listens on the port."""
    with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=CONNECT_SECONDS):
        return True
    return False


def end_process(process: subprocess.Popen[str], output_reader: threading.Thread) -> None:
    """Ask the process group to end, kill it after a deadline, and collect what it left."""
    cast("IO[str]", process.stdin).close()
    # Once it is reaped its number may belong to another process: then there is nothing to signal.
    if process.poll() is None:
        _signal_group(process, force=False)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(STOP_SECONDS)
        _signal_group(process, force=True)
        process.wait()
    output_reader.join(STOP_SECONDS)


def _signal_group(process: subprocess.Popen[str], *, force: bool) -> None:
    if not hasattr(os, "killpg"):  # Windows: there the closed standard input is the request to end
        if force:
            process.kill()
        return
    # macOS answers EPERM instead of ESRCH for a group of which only a zombie is left.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL if force else signal.SIGTERM)
