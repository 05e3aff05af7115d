"""Programs that are led to a sandbox: `dingkit sandbox run` and `dingkit sandbox env`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dingkit.cli.support._docs import Part
from dingkit.cli.support._errors import no_server, usage_error
from dingkit.cli.support._language import listed, tr
from dingkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit.cli.support._output import Output

_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2") if hasattr(signal, name)
)


@contextmanager
def beginning() -> Iterator[None]:
    """Say why a sandbox cannot start; no setting of the command line is to blame."""
    try:
        yield
    except ConfigurationError as error:
        raise no_server(error) from None


@beginning()
def run(out: Output, program: list[str], *, port: int, data: Path | None, seed: Path | None, allow: list[str]) -> int:
    """Run a program with a sandbox in DingTalk's place; return its exit code."""
    from dingkit.sandbox import Sandbox
    from dingkit.sandbox._environment import make_environment

    watch = Watch(out)
    sandbox = Sandbox(port=port, data=data, seed=seed, allow=allow, on_request=watch)
    with tempfile.TemporaryDirectory(prefix="dingkit-sandbox-") as folder, sandbox:
        made = make_environment(sandbox, Path(folder), os.environ)
        out.note(tr("dingkit: a sandbox on {url} stands in for DingTalk. {uncaught}", url=sandbox.url, uncaught=_uncaught()))
        if made.removed:
            out.note(tr("dingkit: kept from the program: {removed}", removed=listed(made.removed)))
        code = _run(program, made.applied_to(os.environ))
    if not watch.requests:
        out.warn(
            tr(
                "dingkit: the program has ended without one request to the sandbox. If it was to call DingTalk, it may have reached the "
                "real one: see {page}.",
                page=Part.UNCAUGHT.place(),
            )
        )
    return code


def env(out: Output, url: str) -> None:
    """Print what is to be exported for a sandbox that runs."""
    from platformdirs import user_cache_path

    from dingkit.sandbox import SandboxClient
    from dingkit.sandbox._environment import make_environment

    folder = user_cache_path("dingkit", appauthor=False) / "sandbox" / re.sub(r"\W+", "-", url)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = make_environment(SandboxClient(url), folder, os.environ)
    lines = [f"export {name}={shlex.quote(value)}" for name, value in made.variables.items()]
    lines += [f"unset {name}" for name in made.removed]
    out.result({"set": made.variables, "unset": list(made.removed)}, "\n".join(lines))
    out.note(_uncaught())


def _uncaught() -> str:
    return tr(
        "A client that ignores these variables reaches the real DingTalk, as aiohttp does without trust_env=True, and what opens "
        "connections by itself: {page}.",
        page=Part.UNCAUGHT.place(),
    )


class Watch:
    """Watches the requests to a sandbox: prints, once for each, which hosts were refused and which clients do not trust it.

    Args:
        out: Where it is printed.

    Attributes:
        requests: How many requests to DingTalk came.
    """

    def __init__(self, out: Output) -> None:
        self._out = out
        self._shown: set[str] = set()
        self.requests = 0

    def __call__(self, shown: dict[str, Any]) -> None:
        """Look at a request, a push, or what the proxy refused."""
        self.requests += shown["kind"] == "request"
        if shown["kind"] == "proxy":
            for problem in shown["problems"]:
                if problem not in self._shown:
                    self._shown.add(problem)
                    self._out.warn(f"dingkit: {shown['method']} {shown['path']}: {problem}")


def _run(program: list[str], environ: dict[str, str]) -> int:
    with _passing_signals() as forwarded:
        try:
            process = subprocess.Popen(program, env=environ)
        except OSError as error:
            raise usage_error(tr("{program} cannot be run: {reason}.", program=program[0], reason=error.strerror)) from None
        forwarded(process)
        code = process.wait()
    return 128 - code if code < 0 else code


@contextmanager
def _passing_signals() -> Iterator[Callable[[subprocess.Popen[bytes]], None]]:
    """Pass signals to the program, also those that come while it starts; this process ends when it does."""
    running: list[subprocess.Popen[bytes]] = []
    early: list[int] = []

    def take(number: int, _frame: object) -> None:
        if number == signal.SIGINT and sys.stdin.isatty():
            return  # Ctrl-C: the terminal has signalled the program as well
        if running:
            running[0].send_signal(number)
        else:
            early.append(number)

    def forward(process: subprocess.Popen[bytes]) -> None:
        running.append(process)
        for number in early:
            process.send_signal(number)

    before = {number: signal.signal(number, take) for number in _SIGNALS}
    try:
        yield forward
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
