"""A process that is killed, interrupted or out of room leaves no partial file under the final name."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from tests.media.samples import JPG
from tests.media.web import Reply, Served, Web, names
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = JPG + os.urandom(400_000)
SYNC = """
import sys
from dingkit import DingTalk
from dingkit.credentials import StaticToken
with DingTalk(credential=StaticToken("t"), base_url=sys.argv[1]) as ding:
    ding.media.download("@1", "photo.jpg", progress=lambda received, _: received > 50_000 and print("begun", flush=True))
"""
ASYNC = """
import asyncio
import sys
from dingkit import AsyncDingTalk
from dingkit.credentials import StaticToken
async def main():
    async with AsyncDingTalk(credential=StaticToken("t"), base_url=sys.argv[1]) as ding:
        await ding.media.download("@1", "photo.jpg", progress=lambda received, _: received > 50_000 and print("begun", flush=True))
asyncio.run(main())
"""
OUT_OF_ROOM = "import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"


@pytest.fixture
def stalling() -> Iterator[Web]:
    """Sends a part of a file, and then nothing more."""
    released = threading.Event()
    with Web() as web:
        web.usual = Reply(CONTENT[:100_000], {"Content-Type": "image/jpeg"}, length=len(CONTENT), stall=released)
        yield web
        released.set()


def begun(program: str, url: str, folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", program, url], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_interrupted(program: str, stalling: Web, tmp_path: Path) -> None:
    process = begun(program, stalling.url, tmp_path)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert "KeyboardInterrupt" in errors
    assert names(tmp_path) == []


@sweep("scenario", ["new-folder", "file-object", "state"])
@sweep("kind", ["sync", "async"])
def test_interrupted_at_any_line(kind: str, scenario: str) -> None:
    """Of the download, or of the upload that keeps its state: no part of a file is left, in no folder that was made for it."""
    program = [sys.executable, "-m", "tests.media.every_line", kind, scenario]
    done = subprocess.run(program, check=False, capture_output=True, text=True, timeout=100)
    *faults, interrupted = done.stdout.splitlines()
    assert faults == []
    assert int(interrupted) > 100


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_killed(program: str, stalling: Web, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"the old one")
    process = begun(program, stalling.url, tmp_path)
    process.kill()
    process.communicate(timeout=20)
    assert (tmp_path / "photo.jpg").read_bytes() == b"the old one"
    assert [name for name in names(tmp_path) if name != "photo.jpg" and not name.startswith(".dingkit-")] == []


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_out_of_room(program: str, tmp_path: Path) -> None:
    """A limit on the size of files stands in for a full disk: writing fails in the middle, for real."""
    with Web() as web:
        web.usual = Served(CONTENT)
        done = subprocess.run(
            [sys.executable, "-c", OUT_OF_ROOM + program, web.url],
            check=False,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=20,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
        )
    assert "UnwritableFileError: the download cannot be kept in '.': File too large; nothing is left there" in done.stderr
    assert names(tmp_path) == []
