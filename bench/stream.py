"""What Stream mode costs: dingkit, bare websockets and the official dingtalk-stream side by side (`make bench`).

The gateway and each client are processes of their own (`bench.stream_gateway`, `bench.stream_clients`). The clients take turns in every
round; each figure is the median of the rounds, each ratio the median of the ratios within a round, so that a slow moment of the machine
hits all of them. CPU is that of the client alone, its threads included; frames per second also depend on the gateway, and "gateway busy"
says how much: near 100 % it could not push any faster.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from bench.import_time import environment, seconds
from bench.stream_clients import CLIENTS
from bench.stream_gateway import FRAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

ROOT = Path(__file__).parents[1]
YARDSTICK = "websockets"
WITH_RECONNECT = ("dingkit", "dingtalk-stream")
WINDOW = 64
WARM_UP = 1000
STABLE_SECONDS = 11
"""dingkit takes a connection that lived ten seconds for a good one, and comes back soonest then."""
WAYS = ("broken", "closed", "announced")
IMPORTS = {
    "websockets.asyncio.client": "import websockets.asyncio.client",
    "dingkit": "import dingkit",
    "dingkit.stream": "import dingkit.stream",
    "dingkit.stream, a stream": (
        "from dingkit import AsyncDingTalk\nfrom dingkit.stream import DingTalkStream\nDingTalkStream(AsyncDingTalk('k', 's'))"
    ),
    "dingtalk_stream": "import dingtalk_stream",
}
Row = dict[str, float]


def _pipe(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise RuntimeError("the process has no pipes")
    return pipe


class Process:
    """Another process, which answers lines of JSON with lines of JSON."""

    def __init__(self, *arguments: str, stderr: int | None = None) -> None:
        command = [sys.executable, "-m", *arguments]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True, cwd=ROOT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        _pipe(self._process.stdin).close()
        self._process.wait(10)
        _pipe(self._process.stdout).close()

    def read(self) -> Any:
        """Read what it says."""
        line = _pipe(self._process.stdout).readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} has ended")
        return json.loads(line)

    def ask(self, line: str) -> Any:
        """Say something, and read the answer."""
        stdin = _pipe(self._process.stdin)
        stdin.write(f"{line}\n")
        stdin.flush()
        return self.read()


class Gateway(Process):
    """The gateway."""

    def __init__(self) -> None:
        super().__init__("bench.stream_gateway")
        self.url = self.read()

    def do(self, what: str, **arguments: object) -> Any:
        """Have it do something; see `bench.stream_gateway`."""
        return self.ask(json.dumps({"do": what, **arguments}))


class Client(Process):
    """A client that is connected."""

    def __init__(self, name: str, client_id: str, gateway: Gateway) -> None:
        super().__init__("bench.stream_clients", name, client_id, gateway.url, stderr=subprocess.DEVNULL)  # they log each break
        self.client_id = client_id
        gateway.do("wait", client=client_id)

    def cpu(self) -> float:
        """Seconds that it has computed so far."""
        return float(self.ask("")[0])

    def memory(self) -> float:
        """MiB that it has now."""
        return float(self.ask("collect")[1]) / 1024


def start_all(stack: ExitStack, gateway: Gateway) -> dict[str, Client]:
    """Connect one client of each kind, and let each become warm."""
    clients = {name: stack.enter_context(Client(name, name, gateway)) for name in CLIENTS}
    for client in clients.values():
        for kind in FRAMES:
            gateway.do("push", client=client.client_id, kind=kind, number=WARM_UP, window=WINDOW)
    return clients


def throughput(gateway: Gateway, clients: dict[str, Client], kind: str, rounds: int, number: int) -> dict[str, Row]:
    """CPU per frame and frames per second."""
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in clients}
    for _ in range(rounds):
        for name, client in clients.items():
            before = client.cpu()
            pushed = gateway.do("push", client=name, kind=kind, number=number, window=WINDOW)
            found[name].append(((client.cpu() - before) / number, number / pushed["seconds"], pushed["gateway_cpu"] / pushed["seconds"]))
    return {
        name: {
            "cpu_us": statistics.median(cpu for cpu, _, _ in rows) * 1e6,
            **{f"cpu_x_{other}": _ratio(rows, found[other]) for other in (YARDSTICK, f"{YARDSTICK} + models")},
            "frames_per_second": statistics.median(rate for _, rate, _ in rows),
            "gateway_busy": statistics.median(busy for _, _, busy in rows),
        }
        for name, rows in found.items()
    }


def _ratio(rows: list[tuple[float, float, float]], others: list[tuple[float, float, float]]) -> float:
    return statistics.median(cpu / other for (cpu, _, _), (other, _, _) in zip(rows, others, strict=True))


def latency(gateway: Gateway, clients: dict[str, Client], rounds: int, number: int) -> dict[str, Row]:
    """Microseconds from a frame to its answer, one at a time."""
    found: dict[str, list[list[float]]] = {name: [] for name in clients}
    for _ in range(rounds):
        for name in clients:
            found[name].append(sorted(gateway.do("ask", client=name, kind="event", number=number)))
    return {
        name: {
            "median_us": statistics.median(statistics.median(times) for times in rows) * 1e6,
            "p99_us": statistics.median(times[int(len(times) * 0.99)] for times in rows) * 1e6,
        }
        for name, rows in found.items()
    }


def growth(gateway: Gateway, number: int) -> dict[str, Row]:
    """MiB by which each client grows over so many events, and twice over as many again; CPU per event of the first and the last of them."""
    found = {}
    for name in CLIENTS:
        client_id = f"{name}-memory"
        with Client(name, client_id, gateway) as client:
            memory, cpu = [], []
            for count in (WARM_UP, number, number, number):
                before = client.cpu()
                gateway.do("push", client=client_id, kind="event", number=count, window=WINDOW)
                cpu.append((client.cpu() - before) / count * 1e6)
                memory.append(client.memory())
        grown = [after - before for before, after in pairwise(memory)]
        found[name] = dict(zip(("warm_mib", "first_mib", "second_mib", "third_mib"), (memory[0], *grown), strict=True))
        found[name] |= {"first_cpu_us": cpu[1], "third_cpu_us": cpu[3]}
    return found


def reconnect(gateway: Gateway, breaks: int) -> dict[str, Row]:
    """Seconds from the end of a connection, in three ways, to the answer to the first frame on the next one."""
    ways = {f"{name}-{way}": (name, way) for name in WITH_RECONNECT for way in WAYS}
    times: dict[str, list[float]] = {client_id: [] for client_id in ways}
    with ExitStack() as stack:
        for client_id, (name, _) in ways.items():
            stack.enter_context(Client(name, client_id, gateway))
        for _ in range(breaks):
            time.sleep(STABLE_SECONDS)
            took = gateway.do("break", how={client_id: way for client_id, (_, way) in ways.items()})
            for client_id, one in took.items():
                times[client_id].append(one)
    return {name: {f"{way}_s": statistics.median(times[f"{name}-{way}"]) for way in WAYS} for name in WITH_RECONNECT}


def imports(rounds: int) -> dict[str, Row]:
    """Milliseconds of each import in an interpreter of its own, and what `import dingkit` must not import."""
    with tempfile.TemporaryDirectory() as cache:
        env = environment(cache)
        runs: dict[str, list[float]] = {name: [] for name in ("nothing", *IMPORTS)}
        for number in range(rounds + 1):
            for name, statement in {"nothing": "pass", **IMPORTS}.items():
                took = seconds(statement, env)
                if number:  # the first warms the disk cache and the .pyc files
                    runs[name].append(took)
    nothing = statistics.median(runs.pop("nothing"))
    return {name: {"ms": (statistics.median(times) - nothing) * 1000} for name, times in runs.items()}


def modules_of_stream_mode() -> list[str]:
    """The modules for Stream mode that `import dingkit` imports: none, it should be."""
    statement = "import sys, dingkit; print(*[name for name in sys.modules if name.startswith(('websockets', 'dingkit.stream'))])"
    return subprocess.run([sys.executable, "-c", statement], check=True, capture_output=True, text=True).stdout.split()


def show(title: str, rows: dict[str, Row], formats: Mapping[str, Callable[[float], str]]) -> None:
    """Print one table."""
    print(f"\n{title}\n{'':<26}{''.join(f'{name:>18}' for name in formats)}")
    for name, row in rows.items():
        print(f"{name:<26}{''.join(f'{write(value):>18}' for write, value in zip(formats.values(), row.values(), strict=True))}")


def main() -> int:
    """Measure, print and write; the exit code is 1 when `import dingkit` imports what only Stream mode needs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often each client is measured (9)")
    parser.add_argument("--frames", type=int, default=3000, help="frames in each round (3,000)")
    parser.add_argument("--memory-frames", type=int, default=100_000, help="frames over which memory is measured (100,000; 0: not)")
    parser.add_argument("--breaks", type=int, default=3, help="how often connections are ended (3; 0: not)")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    options = parser.parse_args()
    whole, ratio, percent = "{:,.0f}".format, "{:.2f}".format, "{:.0%}".format
    results: dict[str, Any] = {}
    with Gateway() as gateway:
        with ExitStack() as stack:
            clients = start_all(stack, gateway)
            formats = {"CPU µs/frame": whole, "x websockets": ratio, "x with models": ratio, "frames/s": whole, "gateway busy": percent}
            for kind in FRAMES:
                results[kind] = throughput(gateway, clients, kind, options.rounds, options.frames)
                show(f"{kind}, {WINDOW} unanswered at a time", results[kind], formats)
            results["latency"] = latency(gateway, clients, options.rounds, max(100, options.frames // 6))
            show("one event at a time, from the frame to its answer", results["latency"], {"median µs": whole, "p99 µs": whole})
        if options.memory_frames:
            results["memory"] = growth(gateway, options.memory_frames)
            more = "{:+.1f}".format
            columns = {"MiB": "{:.1f}".format, "1st": more, "2nd": more, "3rd": more, "CPU µs in 1st": whole, "CPU µs in 3rd": whole}
            show(f"growth of memory over {options.memory_frames:,} events, three times", results["memory"], columns)
        if options.breaks:
            results["reconnect"] = reconnect(gateway, options.breaks)
            show("seconds from the end of a connection to the first answer on the next", results["reconnect"], dict.fromkeys(WAYS, ratio))
    results["imports"] = imports(options.rounds)
    show("import", results["imports"], {"ms": whole})
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    unwanted = modules_of_stream_mode()
    print(f"import dingkit imports of Stream mode: {', '.join(unwanted) or 'nothing'}")
    return 1 if unwanted else 0


if __name__ == "__main__":
    sys.exit(main())
