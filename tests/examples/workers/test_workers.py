"""Workers send, in a sandbox, and to 10,000 people, killed at it: nobody gets a message twice, and everybody is accounted for."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from redis import Redis

from dingkit.delivery import Batch, BatchState, Delivery
from examples.workers.shared import Account
from tests.auth.redis_server import RedisServer
from tests.cli.conftest import SEND, FakeDingTalk
from tests.examples.workers.worker import SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

    from dingkit.sandbox import Sandbox

ROOT = Path(__file__).parents[3]
PEOPLE = [f"user{number}" for number in range(10_000)]
PATIENCE = 120.0


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def fake(httpserver: HTTPServer) -> FakeDingTalk:
    return FakeDingTalk(httpserver)


@pytest.fixture
def begin(redis: RedisServer, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a program with the settings of a worker; what is left is killed."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("DINGTALK_")}
    started: list[subprocess.Popen[str]] = []

    def begin(app: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
        environment = {**inherited, **app, "REDIS_URL": redis.url, "PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        started.append(
            subprocess.Popen([sys.executable, "-m", *arguments], env=environment, cwd=tmp_path, stdout=pipe, stderr=pipe, text=True)
        )
        return started[-1]

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def start(begin: Callable[..., subprocess.Popen[str]], fake: FakeDingTalk) -> Callable[..., subprocess.Popen[str]]:
    """Start a program that talks to a DingTalk that tells the test what arrives."""
    app = {"DINGTALK_APP_KEY": "dingabc", "DINGTALK_APP_SECRET": "app-secret-5f1d", "DINGTALK_AGENT_ID": "7"}
    return partial(begin, app | {"DINGTALK_URL": fake.url})


def test_who_gets_it_in_a_sandbox(begin: Callable[..., subprocess.Popen[str]], dingtalk: Sandbox, tmp_path: Path) -> None:
    people = PEOPLE[:250]
    app = {"app_key": "dingexampleapp01", "app_secret": "example-secret-0001", "agent_id": 7}
    dingtalk.reset({"corps": [{"corp_id": "dingexample0001", "apps": [app], "users": [{"userid": userid} for userid in people]}]})
    settings = {f"DINGTALK_{name.upper()}": str(value) for name, value in app.items()} | {"DINGTALK_URL": dingtalk.url}
    (tmp_path / "people.txt").write_text("\n".join(people))

    def run(*arguments: str) -> str:
        process = begin(settings, "examples.workers", *arguments)
        out, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, err
        return str(out)

    assert run("send", "canteen", "people.txt", "The canteen opens at noon.") == "3 batches are left to the workers.\n"
    workers = [begin(settings, "tests.examples.workers.worker") for _ in range(2)]
    dingtalk.requests("send_work_notification", count=3, timeout=PATIENCE / 2)
    for process in workers:
        process.terminate()  # ends when its batch is done
    for process in workers:
        process.communicate(timeout=PATIENCE)
    assert run("report", "canteen") == "sent: 250\nrefused: 0\nunknown: 0\npending: 0\n"
    messages = dingtalk.call("GET", "/messages")
    assert Counter(userid for message in messages for userid in message["to"]) == Counter(people)
    assert {message["text"] for message in messages} == {"The canteen opens at noon."}


class Sent:
    """What arrived, and when; somebody can wait until so many have."""

    def __init__(self, fake: FakeDingTalk) -> None:
        self.times: list[tuple[float, int]] = []
        self._changed = threading.Condition()
        fake.will_answer(SEND, *[self._arrives] * 200)

    def _arrives(self, body: dict[str, Any]) -> None:
        with self._changed:
            self.times.append((time.monotonic(), len(body["userid_list"].split(","))))
            self._changed.notify_all()

    def wait_for(self, batches: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.times) >= batches, PATIENCE), len(self.times)

    def wait_a_moment(self) -> None:
        with self._changed:
            self._changed.wait(0.1)


def test_ten_thousand_people(start: Callable[..., subprocess.Popen[str]], fake: FakeDingTalk, redis: RedisServer, tmp_path: Path) -> None:
    (tmp_path / "people.txt").write_text("\n".join(PEOPLE))
    worker, command = "tests.examples.workers.worker", "examples.workers"
    sent = Sent(fake)

    def run(*arguments: str) -> str:
        process = start(command, *arguments)
        out, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, err
        return out

    assert run("send", "canteen", "people.txt", "The canteen opens at noon.") == "100 batches are left to the workers.\n"
    began = time.monotonic()
    workers = [start(worker) for _ in range(3)]
    for killed, batches in enumerate((10, 35)):
        sent.wait_for(batches)
        workers[killed].kill()
        workers[killed].wait()
        workers.append(start(worker))
    run("send", "canteen", "people.txt", "The canteen opens at noon.")  # what the killed ones had taken is handed out again
    account = Account(Redis.from_url(redis.url), "canteen")
    while pending := account.report()["pending"]:
        assert time.monotonic() - began < PATIENCE, pending
        sent.wait_a_moment()
    for process in workers:
        process.terminate()  # ends when its batch is done
    for process in workers:
        process.communicate(timeout=PATIENCE)

    counts = Counter(fake.people())
    assert {user for user, times in counts.items() if times > 1} == set()
    report = dict(line.split(": ") for line in run("report", "canteen").splitlines())
    number, _, named = report["unknown"].partition(" ")
    unknown = {user for user in named.split(", ") if user}
    assert len(unknown) == int(number) <= 200  # one batch for each worker that was killed
    assert (report["refused"], report["pending"]) == ("0", "0")
    assert int(report["sent"]) + len(unknown) == len(PEOPLE)
    assert set(PEOPLE) - set(counts) <= unknown
    assert set(counts) | unknown == set(PEOPLE)

    assert [path for path, _ in fake.requests].count("/v1.0/oauth2/accessToken") == 1  # one token for all
    people = 0
    for calls, (moment, arrived) in enumerate(sent.times, 1):  # one rate for all: however late a call arrives, it was not too early
        people += arrived
        assert people <= 5000 * ((moment - began) // SECONDS + 1)
        assert calls <= 20 * ((moment - began) // 1 + 1)


def test_a_batch_is_begun_once(redis: RedisServer) -> None:
    """Unless it was certainly not sent."""
    with Redis.from_url(redis.url) as connection:
        account = Account(connection, "canteen")
        message = {"msgtype": "text", "text": {"content": "x"}}
        assert account.plan(message, PEOPLE[:250]) == [0, 1, 2]
        assert account.begin(0) == (message, PEOPLE[:100])
        assert account.begin(0) is None
        account.end(0, Delivery([Batch(1, tuple(PEOPLE[:100]), state=BatchState.SENT, task_id=1)]))
        assert account.begin(1) == (message, PEOPLE[100:200])
        assert account.plan(message, PEOPLE[:250]) == [2]
        assert account.report() == {"sent": PEOPLE[:100], "refused": [], "unknown": PEOPLE[100:200], "pending": PEOPLE[200:250]}
        account.give_back(1)
        assert account.begin(1) == (message, PEOPLE[100:200])
