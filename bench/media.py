"""What streaming a file through dingkit costs, compared with bare httpx that streams the same bytes: `make bench`.

Each measurement runs in a process of its own, which first moves a small file, so that imports and connections are not counted. Shown is
by how much the peak of its memory (RSS) grew then, and how many MB/s it moved in the fastest of some rounds: what else the machine does
can only slow one down. The two take turns, each first in every other round; the ratio is dingkit : bare httpx with the same transport.
The server is a process of its own, too, and keeps nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Transfer = tuple[Path, int]

MEGABYTE = 1024 * 1024
PIECE = bytes(range(256)) * 1024
SMALL_BYTES = 512 * 1024
LEAST_RATIO = 0.9
MAX_GROWTH_MB = 16
ANSWER = b'{"errcode": 0, "media_id": "@lADPDq1a2b3c4d5e", "type": "file"}'
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder for a temporary folder
"""Files are kept here, where there is such a thing: the disk is as slow for everybody, and never twice the same."""
DIRECTIONS = ("upload", "download")
CLIENTS = ("sync", "async", "aiohttp")


# ---- the server


def serve(port_file: str) -> None:
    """Take any upload and throw it away; answer `GET …media_id=N` with N bytes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Path(port_file).write_text(str(listening.getsockname()[1]), encoding="utf-8")
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=_talk, args=(connection,), daemon=True).start()


def _talk(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = bytearray(MEGABYTE)
    with connection, io.BufferedReader(connection.makefile("rb", 0), MEGABYTE) as reading:
        while line := reading.readline():
            length = 0
            while (header := reading.readline()) not in (b"\r\n", b""):
                if header.lower().startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
            while length > 0:
                length -= reading.readinto(memoryview(buffer)[: min(length, MEGABYTE)])
            if line.startswith(b"POST"):
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)
                )
            else:
                size = int(line.split(b"media_id=")[1].split(b"&")[0].split()[0])
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: %d\r\n\r\n" % size)
                for start in range(0, size, len(PIECE)):
                    connection.sendall(PIECE[: size - start])


# ---- what is measured: each takes the transfers one after the other


def bare_sync(direction: str, url: str, transfers: Iterator[Transfer]) -> None:
    """httpx alone, from and to a file as its documentation shows; in the end the file is safe on disk, as dingkit's is."""
    import httpx

    with httpx.Client() as http:
        for file, size in transfers:
            if direction == "upload":
                with file.open("rb") as source:
                    http.post(f"{url}/media/upload", files={"media": ("film.mp4", source, "video/mp4")}).raise_for_status()
            else:
                with http.stream("GET", f"{url}/media/get?media_id={size}") as response, file.open("wb") as target:
                    for chunk in response.iter_bytes():
                        target.write(chunk)
                    target.flush()
                    os.fsync(target.fileno())


def dingkit_sync(direction: str, url: str, transfers: Iterator[Transfer]) -> None:
    """What users call."""
    from dingkit import DingTalk
    from dingkit.credentials import StaticToken

    with DingTalk(credential=StaticToken("token"), base_url=url) as ding:
        for file, size in transfers:
            if direction == "upload":
                ding.media.upload(file, "video", filename="film.mp4", check_limits=False)
            else:
                ding.media.download(str(size), file)


async def bare_async(direction: str, url: str, transfers: Iterator[Transfer]) -> None:
    """`bare_sync` with asyncio."""
    import httpx

    async with httpx.AsyncClient() as http:
        for file, size in transfers:
            if direction == "upload":
                with file.open("rb") as source:
                    (await http.post(f"{url}/media/upload", files={"media": ("film.mp4", source, "video/mp4")})).raise_for_status()
            else:
                async with http.stream("GET", f"{url}/media/get?media_id={size}") as response:
                    with file.open("wb") as target:
                        async for chunk in response.aiter_bytes():
                            target.write(chunk)
                        target.flush()
                        os.fsync(target.fileno())


async def bare_aiohttp(direction: str, url: str, transfers: Iterator[Transfer]) -> None:
    """aiohttp alone, as its documentation shows."""
    import aiohttp

    async with aiohttp.ClientSession() as http:
        for file, size in transfers:
            if direction == "upload":
                with file.open("rb") as source:
                    form = aiohttp.FormData()
                    form.add_field("media", source, filename="film.mp4", content_type="video/mp4")
                    async with http.post(f"{url}/media/upload", data=form) as response:
                        response.raise_for_status()
            else:
                async with http.get(f"{url}/media/get?media_id={size}") as response:
                    with file.open("wb") as target:
                        async for chunk in response.content.iter_any():
                            target.write(chunk)
                        target.flush()
                        os.fsync(target.fileno())


async def dingkit_async(direction: str, url: str, transfers: Iterator[Transfer], *, aiohttp: bool) -> None:
    """`dingkit_sync` with asyncio."""
    from dingkit import AsyncDingTalk
    from dingkit.credentials import StaticToken

    async with AsyncDingTalk(credential=StaticToken("token"), base_url=url, transport="aiohttp" if aiohttp else "httpx") as ding:
        for file, size in transfers:
            if direction == "upload":
                await ding.media.upload(file, "video", filename="film.mp4", check_limits=False)
            else:
                await ding.media.download(str(size), file)


def peak_kb() -> int:
    """The most memory that this process ever had, in KB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def child(who: str, client: str, direction: str, url: str, folder: str, size: str) -> None:
    """Be the measured process: move a small file, then the large one; print seconds and growth of the peak in KB."""
    marks: list[tuple[float, int]] = []

    def transfers() -> Iterator[Transfer]:
        small, large = Path(folder) / "small", Path(folder) / "large"
        received = Path(folder) / "received"
        yield (small if direction == "upload" else received), SMALL_BYTES
        marks.append((time.perf_counter(), peak_kb()))
        yield (large if direction == "upload" else received), int(size)
        marks.append((time.perf_counter(), peak_kb()))

    if client == "sync":
        (bare_sync if who == "bare httpx" else dingkit_sync)(direction, url, transfers())
    elif who == "bare httpx":
        asyncio.run((bare_aiohttp if client == "aiohttp" else bare_async)(direction, url, transfers()))
    else:
        asyncio.run(dingkit_async(direction, url, transfers(), aiohttp=client == "aiohttp"))
    (started, before), (ended, after) = marks
    sys.stdout.write(json.dumps([ended - started, after - before]))


def measure(megabytes: int, rounds: int) -> list[dict[str, Any]]:
    """Let the variants take turns, `rounds` times."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        folder = Path(name)
        (folder / "small").write_bytes((PIECE * (SMALL_BYTES // len(PIECE) + 1))[:SMALL_BYTES])
        with (folder / "large").open("wb") as large:
            for _ in range(megabytes):
                large.write(PIECE * (MEGABYTE // len(PIECE)))
        server = subprocess.Popen([sys.executable, __file__, "--serve", str(folder / "port")])
        try:
            while not (folder / "port").exists() or not (port := (folder / "port").read_text(encoding="utf-8")):
                time.sleep(0.01)
            url = f"http://127.0.0.1:{port}"
            return [_compare(client, direction, url, name, megabytes, rounds) for direction in DIRECTIONS for client in CLIENTS]
        finally:
            server.kill()
            server.wait()


def _compare(client: str, direction: str, url: str, folder: str, megabytes: int, rounds: int) -> dict[str, Any]:
    runs: dict[str, list[tuple[float, int]]] = {"bare httpx": [], "dingkit": []}
    for number in range(rounds):
        for who in sorted(runs, reverse=number % 2 == 0):
            command = [sys.executable, __file__, "--child", who, client, direction, url, folder, str(megabytes * MEGABYTE)]
            runs[who].append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    (bare, _), (ours, growth) = (tuple(zip(*results, strict=True)) for results in runs.values())
    return {
        "direction": direction,
        "client": client,
        "growth_mb": max(growth) / 1024,
        "mb_per_s": megabytes / min(ours),
        "bare_mb_per_s": megabytes / min(bare),
        "ratio": min(bare) / min(ours),
    }


def main() -> int:
    """Print the table; the exit code is 1 when memory grows too much or streaming is too slow."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=200, help="size of the file (200)")
    parser.add_argument("--rounds", type=int, default=15, help="how often each is measured (15)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--child", nargs=6, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
    if options.child:
        child(*options.child)
        return 0
    rows = measure(options.megabytes, options.rounds)
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print(f"{options.megabytes} MB{'':<12}{'peak grows by':>15}{'dingkit':>12}{'bare httpx':>14}{'ratio':>8}")
        for row in rows:
            name = f"{row['direction']}, {row['client']}"
            print(
                f"{name:<18}{row['growth_mb']:>12.1f} MB{row['mb_per_s']:>7.0f} MB/s{row['bare_mb_per_s']:>9.0f} MB/s{row['ratio']:>8.2f}"
            )
    return 0 if all(row["growth_mb"] < MAX_GROWTH_MB and row["ratio"] >= LEAST_RATIO for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
