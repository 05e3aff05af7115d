"""Processes that share a store and call at the same moment."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORKER = Path(__file__).with_name("worker.py")
SECONDS_UNTIL_A_TEST_GIVES_UP = 60.0


class Process:
    """A `worker.py` that is ready."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, WORKER, json.dumps(options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def expect(self, line: str) -> None:
        said = self._read()
        assert said == line, said

    def start(self, calls: int = 1) -> None:
        """Let it make a round of calls."""
        assert self.popen.stdin is not None
        self.popen.stdin.write(f"{calls}\n")
        self.popen.stdin.flush()

    def result(self) -> dict[str, Any]:
        """What came of the round."""
        answer: dict[str, Any] = json.loads(self._read())
        return answer

    def _read(self) -> str:
        assert self.popen.stdout is not None
        assert self.popen.stderr is not None
        return self.popen.stdout.readline().strip() or self.popen.stderr.read()

    def end(self) -> None:
        self.popen.kill()
        self.popen.communicate()


def kill(processes: Sequence[Process]) -> None:
    for process in processes:
        process.popen.kill()


@contextmanager
def crowd(options: Sequence[dict[str, Any]]) -> Iterator[list[Process]]:
    """Start processes with these options and wait until all are ready; whoever hangs is killed, which fails the test."""
    with ExitStack() as stack:
        processes = []
        for one in options:
            process = Process(one)
            stack.callback(process.end)
            processes.append(process)
        deadline = threading.Timer(SECONDS_UNTIL_A_TEST_GIVES_UP, kill, [processes])
        stack.callback(deadline.cancel)
        deadline.start()
        for process in processes:
            process.expect("ready")
        yield processes


def round_of(processes: Sequence[Process], calls: int = 1, begun: threading.Event | None = None) -> list[dict[str, Any]]:
    """Let all call at once; `begun` is set when all have started."""
    for process in processes:
        process.start(calls)
    for process in processes:
        process.expect("started")
    if begun is not None:
        begun.set()
    return [process.result() for process in processes]
