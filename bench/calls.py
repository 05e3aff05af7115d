"""What a call costs: dingkit, bare httpx and aiohttp, and its peers, against one fast local server (`make bench`).

All clients run in one process and take turns in every round; each figure is the median of the rounds, each ratio the median of the ratios
within a round, so that a slow moment of the machine hits both sides. CPU is this process's time, that of the server not included.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

from bench.clients import ASYNC, COLD, COLD_ASYNC, SYNC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.clients import AsyncCall, Call

CONCURRENT = (1, 16, 64)
LATENCY = 0.02
Row = dict[str, float]


@contextmanager
def server(**options: float) -> Iterator[str]:
    """Run the local server in a process of its own and give its URL."""
    arguments = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    command = [sys.executable, str(Path(__file__).with_name("server.py")), *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the server has no pipes")
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()
        process.wait(10)


def counts(url: str) -> dict[str, int]:
    """Ask the server what it has seen so far."""
    with urlopen(f"{url}/counts") as answer:  # noqa: S310 - our own server
        found: dict[str, int] = json.load(answer)
    return found


def summary(rounds: dict[str, list[tuple[float, float]]], yardstick: str) -> dict[str, Row]:
    """Medians of CPU seconds and seconds per call, and of the ratios to the yardstick."""
    return {
        name: {
            "cpu_us": statistics.median(cpu for cpu, _ in rows) * 1e6,
            "cpu_ratio": statistics.median(cpu / base for (cpu, _), (base, _) in zip(rows, rounds[yardstick], strict=True)),
            "calls_per_second": 1 / statistics.median(wall for _, wall in rows),
        }
        for name, rows in rounds.items()
    }


def many(call: Call, number: int) -> None:
    """Call again and again."""
    for _ in range(number):
        call()


def time_threads(pool: ThreadPoolExecutor, call: Call, threads: int, number: int) -> tuple[float, float]:
    """CPU seconds and seconds per call, made by so many threads at once."""
    each = number // threads
    cpu, wall = time.process_time(), time.perf_counter()
    for done in [pool.submit(many, call, each) for _ in range(threads)]:
        done.result()
    return (time.process_time() - cpu) / (each * threads), (time.perf_counter() - wall) / (each * threads)


def sync_calls(url: str, threads: int, rounds: int, number: int) -> dict[str, Row]:
    """Measure all synchronous clients with so many threads."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in SYNC}
    with ExitStack() as stack, ThreadPoolExecutor(threads) as pool:
        calls = {name: stack.enter_context(make(url)) for name, make in SYNC.items()}
        for call in calls.values():
            time_threads(pool, call, threads, max(threads, 30))
        for _ in range(rounds):
            for name, call in calls.items():
                found[name].append(time_threads(pool, call, threads, number))
    return summary(found, "httpx")


async def time_tasks(call: AsyncCall, tasks: int, number: int) -> tuple[float, float]:
    """CPU seconds and seconds per call, made by so many tasks at once."""
    each = number // tasks

    async def several() -> None:
        for _ in range(each):
            await call()

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*[several() for _ in range(tasks)])
    return (time.process_time() - cpu) / (each * tasks), (time.perf_counter() - wall) / (each * tasks)


async def async_calls(url: str, tasks: int, rounds: int, number: int) -> dict[str, Row]:
    """Measure all asyncio clients with so many tasks."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in ASYNC}
    async with AsyncExitStack() as stack:
        calls = {name: await stack.enter_async_context(make(url)) for name, make in ASYNC.items()}
        for call in calls.values():
            await time_tasks(call, tasks, max(tasks, 30))
        for _ in range(rounds):
            for name, call in calls.items():
                found[name].append(await time_tasks(call, tasks, number))
    return summary(found, "httpx")


def token_requests(url: str, callers: int) -> dict[str, int]:
    """Count the token requests of so many callers of one client that has no token yet, in threads or tasks."""
    found = {}
    for name, make in COLD.items():
        before = counts(url).get("token_requests", 0)
        barrier = Barrier(callers)
        with make(url) as call, ThreadPoolExecutor(callers) as pool:

            def together(call: Call = call, barrier: Barrier = barrier) -> None:
                barrier.wait()
                call()

            for done in [pool.submit(together) for _ in range(callers)]:
                done.result()
        found[name] = counts(url)["token_requests"] - before

    async def tasks() -> None:
        for name, make in COLD_ASYNC.items():
            before = (await asyncio.to_thread(counts, url))["token_requests"]
            async with make(url) as call:
                await asyncio.gather(*[call() for _ in range(callers)])
            found[name] = (await asyncio.to_thread(counts, url))["token_requests"] - before

    asyncio.run(tasks())
    return found


def new_connections(url: str, threads: int, number: int) -> dict[str, float]:
    """New connections per 1,000 calls by so many threads."""
    found = {}
    for name, make in SYNC.items():
        with make(url) as call, ThreadPoolExecutor(threads) as pool:
            before = counts(url)["connections"]
            time_threads(pool, call, threads, number)
            found[name] = (counts(url)["connections"] - before - 1) / (number // threads * threads) * 1000  # the last one was ours
    return found


def show(title: str, rows: dict[str, Row]) -> None:
    """Print one table."""
    print(f"\n{title}\n{'':<40}{'CPU µs/call':>12}{'x httpx':>9}{'calls/s':>9}")
    for name, row in rows.items():
        print(f"{name:<40}{row['cpu_us']:>12.0f}{row['cpu_ratio']:>9.2f}{row['calls_per_second']:>9.0f}")


def show_numbers(title: str, rows: dict[str, Any]) -> None:
    """Print one list."""
    print(f"\n{title}")
    for name, value in rows.items():
        print(f"{name:<40}{value:>12.0f}")


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often each client is measured (9)")
    parser.add_argument("--calls", type=int, default=384, help="calls in each round (384)")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    options = parser.parse_args()
    results: dict[str, Any] = {}
    with server() as url:
        for number in CONCURRENT:
            results[f"sync {number}"] = sync_calls(url, number, options.rounds, options.calls)
            show(f"sync, {number} thread(s)", results[f"sync {number}"])
        for number in CONCURRENT:
            results[f"async {number}"] = asyncio.run(async_calls(url, number, options.rounds, options.calls))
            show(f"asyncio, {number} task(s)", results[f"async {number}"])
        results["token requests of 64 cold callers"] = token_requests(url, 64)
        show_numbers("token requests of 64 callers at once, no token yet", results["token requests of 64 cold callers"])
    with server(latency=LATENCY) as url:
        results["async 64, 20 ms"] = asyncio.run(async_calls(url, 64, max(3, options.rounds // 3), 640))
        show("asyncio, 64 tasks, server answers after 20 ms", results["async 64, 20 ms"])
        results["new connections per 1000 calls"] = new_connections(url, 64, 1024)
        show_numbers("new connections per 1,000 calls of 64 threads, server answers after 20 ms", results["new connections per 1000 calls"])
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
