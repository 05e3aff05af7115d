"""Interrupts a transfer at each line of `dingkit.media`, and of what carries its steps out, that it runs through, one run for each.

It prints what is left that should not be.

Run as `python -m tests.media.every_line sync|async new-folder|file-object|state`. It is a program of its own because coverage traces
lines in the same way.
"""

from __future__ import annotations

import asyncio
import functools
import io
import json
import linecache
import shutil
import ssl
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import dingkit._core._steps
import dingkit.media
from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.media import UploadState
from tests.interrupts import can_be_interrupted
from tests.media.samples import JPG
from tests.media.web import Got, Reply, Served, Web, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

CODE = (str(Path(dingkit.media.__file__).parent), str(dingkit._core._steps.__file__))
CONTENT = JPG + bytes(20_000)
BEFORE = b"before "
LARGE = 8 * 1024 * 1024 + 1


def answer(got: Got) -> Reply:
    """What the server says to each call that is made here."""
    if got.path.startswith("/file/upload/"):
        return json_reply({"errcode": 0, "errmsg": "ok", "upload_id": "0C9F4A7E5D1B", "media_id": "#iAEKAqExampleOnly"})
    return Served(CONTENT, {"Content-Disposition": 'attachment; filename="x.jpg"', "ETag": '"1"'})(got)


class Scenario:
    """One kind of transfer, in a folder of its own."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.target = io.BytesIO()
        self.target.write(BEFORE)
        if name == "state":
            with (folder / "film.mov").open("wb") as film:
                film.truncate(LARGE)
            state = UploadState("0C9F4A7E5D1B", "17", LARGE, (folder / "film.mov").stat().st_mtime_ns, LARGE - 1, [1])
            (folder / "film.upload").write_text(state.to_json())

    def start(self, media: Any) -> Any:
        """Return what transfers, in an asynchronous client something to await."""
        if self.name == "state":
            return media.upload_large(self.folder / "film.mov", 17, resume=self.folder / "film.upload", concurrency=1)
        to = {"new-folder": f"{self.folder}/a/b/", "file-object": self.target}
        return media.download("@1", to[self.name])

    def left(self) -> list[str]:
        """What is there that should not be: files that are no whole ones, folders without a file, a part in a file object."""
        wrong = [] if self.target.getvalue() in (BEFORE, BEFORE + CONTENT) else ["a part in the file object"]
        for path in self.folder.rglob("*"):
            if path.is_dir():
                whole = any(inner.is_file() for inner in path.rglob("*"))
            elif path.name == "film.upload":
                whole = json.loads(path.read_text())["done"] in ([1], [1, 2])
            else:
                whole = path.suffix != ".part" and path.stat().st_size in (len(CONTENT), LARGE)
            wrong += [] if whole else [path.name]
        return wrong


def interrupted(act: Callable[[], object], number: int) -> tuple[str | None, BaseException | None]:
    """Interrupt at the line of this number; returns which that was, or `None` when there are fewer, and the interrupt.

    Whoever keeps that keeps all frames: then nothing is removed only because Python collects what nobody has any more.
    """
    count, place = 0, None

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count, place
        if not frame.f_code.co_filename.startswith(CODE):
            return None
        if event == "line" and can_be_interrupted(frame):
            count += 1
            if count == number:
                name, line = frame.f_code.co_filename, frame.f_lineno
                place = f"{Path(name).name}:{line}: {linecache.getline(name, line).strip()}"
                raise KeyboardInterrupt
        return trace

    try:
        sys.settrace(trace)
        try:
            act()
        finally:
            sys.settrace(None)
    except KeyboardInterrupt as error:
        return place, error
    return place, None


def main(kind: str, name: str) -> None:
    """Print a line for each fault, and in the end how many lines were interrupted."""
    number = 1
    with Web() as web, mock.patch("ssl.create_default_context", functools.cache(ssl.create_default_context)):
        web.usual = answer
        options: dict[str, Any] = {"credential": StaticToken("t"), "base_url": web.url, "api_base_url": web.url, "max_retries": 0}
        with DingTalk(**options) as ding:

            async def transfer(scenario: Scenario) -> None:
                async with AsyncDingTalk(**options) as async_ding:
                    await scenario.start(async_ding.media)

            while True:
                folder = Path(tempfile.mkdtemp())
                scenario = Scenario(name, folder)
                run = functools.partial(scenario.start, ding.media) if kind == "sync" else lambda s=scenario: asyncio.run(transfer(s))
                place, interrupt = interrupted(run, number)
                wrong = scenario.left()
                shutil.rmtree(folder)
                if wrong:
                    print(f"{wrong} after {place}")
                del interrupt
                if place is None:
                    break
                number += 1
    print(number - 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
