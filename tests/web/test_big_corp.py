"""A large corp is read in flat memory: walk and iter_users give each department and each person once, whatever fails on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = str(Path(__file__).with_name("big_corp.py"))
MEGABYTE = 1024 * 1024


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """Scale and address of a corp."""
    scale = str(request.param)
    with subprocess.Popen([sys.executable, PROGRAM, "serve", scale], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield scale, f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.kill()


def read_all(server: tuple[str, str], way: str) -> None:
    scale, url = server
    done = subprocess.run([sys.executable, PROGRAM, "read", scale, url, way], stdout=subprocess.PIPE, check=True, text=True)
    result = json.loads(done.stdout)
    assert (result["people"], result["departments"]) == ([1], [1]), "each once"
    assert result["grown"] < 30 * MEGABYTE
    calls = 5000 // int(scale)
    assert result["failures"] >= 2 * calls // 700
    assert result["seconds"] >= calls / 20 - 2, "20 calls a second of each operation"


@pytest.mark.parametrize("server", [20], indirect=True)
@pytest.mark.parametrize("way", ["sync", "async"])
def test_some_of_a_large_corp(server: tuple[str, str], way: str) -> None:
    read_all(server, way)


@pytest.mark.parametrize("server", [1], indirect=True)
@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_corp_of_100000_people_in_5000_departments(server: tuple[str, str], way: str) -> None:
    read_all(server, way)
