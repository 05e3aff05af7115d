"""Programs as somebody starts them in a terminal."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
MAX_WAIT_SECONDS = 60


class Program:
    """A program that runs; what it says can be waited for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        assert process.stdout
        self._reader = threading.Thread(target=self._read, args=(process.stdout,))
        self._reader.start()

    def _read(self, output: IO[str]) -> None:
        for line in output:
            self._lines.put(line)
        self._lines.put(None)

    def wait_for(self, text: str) -> str:
        """Give the line with a text as soon as it is there."""
        deadline = time.monotonic() + MAX_WAIT_SECONDS
        while (line := self._lines.get(timeout=max(0.0, deadline - time.monotonic()))) is not None:
            self.said.append(line)
            if text in line:
                return line
        raise AssertionError(f"it ended without saying {text!r}: {''.join(self.said)}")

    def end(self) -> str:
        """Wait until it has ended by itself; gives all that it said."""
        self.process.wait(MAX_WAIT_SECONDS)
        self._reader.join(MAX_WAIT_SECONDS)
        while not self._lines.empty():
            self.said.append(self._lines.get() or "")
        return "".join(self.said)


@contextmanager
def running(module: str, *arguments: str, **environment: str) -> Iterator[Program]:
    """Run a module; whatever happens, it has ended afterwards."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "MICROAPP_"))}
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        env={**inherited, "PYTHONUNBUFFERED": "1", **environment},
    )
    program = Program(process)
    try:
        yield program
    finally:
        if process.poll() is None:
            process.kill()
        program.end()
        assert process.stdout
        process.stdout.close()
