"""The sandbox and Prism side by side: requests a second, start, memory; and 10,000 messages to 1,000 people (`make bench`).

Both serve the same five requests, in turns in each round; a ratio is the median of those within a round, so that a slow moment of the
machine hits both. What asks costs little and shares the processors with what answers, as tests do.
"""

from __future__ import annotations

import argparse
import json
import selectors
import socket
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from dingkit.testing import MockServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONNECTIONS = (1, 8, 64)
PEOPLE = 1000


class Result(NamedTuple):
    """What came of a measurement.

    Attributes:
        rate: Requests a second.
        p99: 99 of 100 requests took less than so many seconds.
        seconds: How long each took.
    """

    rate: float
    p99: float
    seconds: list[float]


class Connection:
    """One connection: sends the next request once the one before was answered."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.socket = socket.create_connection((parts.hostname, parts.port or 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._received = b""
        self.began = 0.0

    def send(self, request: bytes) -> None:
        """Send a request."""
        self.began = time.perf_counter()
        self.socket.sendall(request)

    def receive(self) -> bool:
        """Read what there is; return whether the answer is complete, and raise where it is no success."""
        piece = self.socket.recv(65536)
        received = self._received = self._received + piece if self._received else piece
        head, separator, rest = received.partition(b"\r\n\r\n")
        if not piece:
            raise RuntimeError("the server has closed the connection")
        if not separator:
            return False
        at = head.lower().find(b"content-length: ")
        whole = rest.endswith(b"0\r\n\r\n") if at < 0 else len(rest) >= int(head[at + 16 :].partition(b"\r\n")[0])
        if not whole:
            return False
        if not head.startswith(b"HTTP/1.1 200") or (b'"errcode"' in rest and b'"errcode":0' not in rest):
            raise RuntimeError(f"not a success: {received[:500]!r}")
        self._received = b""
        return True


def shoot(url: str, requests: Callable[[int], bytes], connections: int, *, seconds: float = 0, number: int = 0) -> Result:
    """Send requests over so many connections for a time, or so many of them."""
    took: list[float] = []
    sent = 0
    started = time.perf_counter()
    with selectors.DefaultSelector() as selector:
        for _ in range(connections):
            connection = Connection(url)
            selector.register(connection.socket, selectors.EVENT_READ, connection)
            connection.send(requests(sent))
            sent += 1
        while len(took) < sent:
            for key, _ in selector.select():
                connection = key.data
                if connection.receive():
                    now = time.perf_counter()
                    took.append(now - connection.began)
                    if now - started < seconds or sent < number:
                        connection.send(requests(sent))
                        sent += 1
        for key in list(selector.get_map().values()):
            key.data.socket.close()
    rate = len(took) / (time.perf_counter() - started)
    return Result(rate, sorted(took)[int(len(took) * 0.99)], took)


def written(method: str, target: str, body: Any = None, token: str = "") -> bytes:
    """Write a request as it goes over the wire."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json", f"Content-Length: {len(content)}"]
    lines += ["Content-Type: application/json"] if content else []
    lines += [f"x-acs-dingtalk-access-token: {token}"] if token else []
    return "\r\n".join([*lines, "", ""]).encode() + content


def mix(app: dict[str, Any], token: str) -> Callable[[int], bytes]:
    """Five requests in turns: two work notifications, a robot's message, a token, a person."""
    notification = {"agent_id": app["agent_id"], "userid_list": "zhangsan,lisi"}
    send, get = "/topapi/message/corpconversation/asyncsend_v2", "/topapi/v2/user/get"
    texts = [
        {"msgtype": "text", "text": {"content": "the monthly report"}},
        {"msgtype": "markdown", "markdown": {"title": "a", "text": "# b"}},
    ]
    robot = {"robotCode": app["robot_code"], "userIds": ["zhangsan"], "msgKey": "sampleText", "msgParam": '{"content": "hello"}'}
    turns = [
        written("POST", f"{send}?access_token={token}", {**notification, "msg": texts[0]}),
        written("POST", "/v1.0/robot/oToMessages/batchSend", robot, token),
        written("POST", f"{send}?access_token={token}", {**notification, "msg": texts[1]}),
        written("GET", f"/gettoken?appkey={app['app_key']}&appsecret={app['app_secret']}"),
        written("POST", f"{get}?access_token={token}", {"userid": "zhangsan"}),
    ]
    return lambda number: turns[number % 5]


def call(url: str, method: str, path: str, body: Any = None) -> Any:
    """Call the sandbox, and return what it answers."""
    request = Request(url + path, None if body is None else json.dumps(body).encode(), {"Content-Type": "application/json"}, method=method)  # noqa: S310 - our own
    with urlopen(request) as answer:  # noqa: S310 - our own
        return json.load(answer)


def token_of(url: str, app: dict[str, Any]) -> str:
    """Return a token of an app."""
    token: str = call(url, "GET", f"/gettoken?appkey={app['app_key']}&appsecret={app['app_secret']}")["access_token"]
    return token


@contextmanager
def sandbox() -> Iterator[tuple[str, float, int]]:
    """Run a sandbox in a process of its own; give its URL, the seconds until it answered, and its process."""
    began = time.perf_counter()
    command = [str(Path(sys.executable).with_name("dingkit")), "sandbox", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("the sandbox has no output")
        url = process.stdout.readline().split()[3].rstrip(",")
        call(url, "GET", "/_sandbox/state")
        yield url, time.perf_counter() - began, process.pid
        process.terminate()
        process.wait(10)


def memory(process: int) -> float:
    """Return how many MB a process has at the moment."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def throughput(rounds: int, seconds: float) -> dict[str, dict[str, float]]:
    """Measure both with each number of connections."""
    with MockServer(on_request=lambda _: None) as prism, sandbox() as (url, _, process):
        app = call(url, "GET", "/_sandbox/state")["apps"][0]
        here, there = mix(app, token_of(url, app)), mix(app, "token")
        shoot(url, here, 8, seconds=1)
        shoot(prism.url, there, 8, seconds=1)
        found: dict[str, dict[str, float]] = {}
        for connections in CONNECTIONS:
            rows = [
                (shoot(url, here, connections, seconds=seconds), shoot(prism.url, there, connections, seconds=seconds))
                for _ in range(rounds)
            ]
            found[f"{connections} connections"] = {
                "requests/s": statistics.median(mine.rate for mine, _ in rows),
                "of Prism": statistics.median(its.rate for _, its in rows),
                "ratio": statistics.median(mine.rate / its.rate for mine, its in rows),
                "worst ratio": min(mine.rate / its.rate for mine, its in rows),
                "p99 ms": statistics.median(mine.p99 for mine, _ in rows) * 1000,
                "p99 ms of Prism": statistics.median(its.p99 for _, its in rows) * 1000,
                "MB": memory(process),
            }
    return found


def start(rounds: int) -> dict[str, float]:
    """Measure how long a sandbox takes until it answers, and how much memory it has then."""
    rows = []
    for _ in range(rounds):
        with sandbox() as (_, seconds, process):
            rows.append((seconds, memory(process)))
    return {"seconds": statistics.median(row[0] for row in rows), "MB": statistics.median(row[1] for row in rows)}


def to_many(number: int) -> dict[str, float]:
    """Send so many messages to a corp of many people, each to one of them, then one in a hundred to all."""
    with sandbox() as (url, _, process):
        seed: dict[str, Any] = call(url, "GET", "/_sandbox/state")["apps"][0]
        users = [{"userid": f"user{number}", "name": f"Person {number}", "departments": [2]} for number in range(PEOPLE)]
        corp = {"corp_id": seed["corp_id"], "apps": [seed], "users": users, "departments": [{"dept_id": 2, "name": "All", "parent_id": 1}]}
        corp["apps"] = [{name: seed[name] for name in ("app_key", "app_secret", "agent_id", "robot_code")}]
        call(url, "POST", "/_sandbox/reset", {"seed": {"corps": [corp]}})
        token = token_of(url, seed)
        target = f"/topapi/message/corpconversation/asyncsend_v2?access_token={token}"

        def message(number: int, **recipients: str) -> bytes:
            text = {"msgtype": "text", "text": {"content": f"message {number}"}}
            return written("POST", target, {"agent_id": seed["agent_id"], "msg": text, **recipients})

        single = shoot(url, lambda sent: message(sent, userid_list=f"user{sent % PEOPLE}"), 8, number=number)
        whole = shoot(url, lambda sent: message(-sent - 1, dept_id_list="1"), 1, number=max(number // 100, 1))
        return {
            "messages/s": single.rate,
            "p99 ms": single.p99 * 1000,
            "max ms": max(single.seconds) * 1000,
            "to all: p99 ms": whole.p99 * 1000,
            "to all: median ms": statistics.median(whole.seconds) * 1000,
            "MB": memory(process),
        }


def main() -> None:
    """Read the arguments, measure, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1.5, help="of each measurement (1.5)")
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    found: dict[str, Any] = {"start": start(options.rounds), f"{options.messages} messages": to_many(options.messages)}
    found |= throughput(options.rounds, options.seconds)
    for name, row in found.items():
        sys.stdout.write(f"{name}: {', '.join(f'{what} {figure:.2f}' for what, figure in row.items())}\n")
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
