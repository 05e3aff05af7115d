"""How requests reach the network: connections are opened when needed, used again, and closed; proxies, cookies, logs."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import ssl
import subprocess
import sys
import threading
import time
import tracemalloc
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.request import urlopen

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit._http import _pool
from dingkit.credentials import StaticToken
from dingkit.errors import ConnectionFailedError, ConnectionLostError, RequestTimeoutError
from dingkit.messages import Text
from tests.auth.conftest import FLAVOURS
from tests.auth.faulty_server import faulty_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit._http._connections import TransportName
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

TOKEN = StaticToken("9c1e5b7a40d84f3f")
SERVER = Path(__file__).parents[2] / "bench" / "server.py"
DEADLINE_SECONDS = 10.0
OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 45\r\n\r\n{"errcode":0,"ticket":"t","expires_in": 7200}'


class CountingServer:
    """The server of the benchmarks, which keeps connections open and counts them."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.options: dict[str, Any] = {"credential": TOKEN, "base_url": self.url, "api_base_url": self.url}
        self._asked = 0

    def opened(self) -> int:
        """How many connections clients have opened so far."""
        return self._counts()["connections"] - self._asked

    def wait_until_all_are_closed(self) -> None:
        """Wait until nobody but us has a connection."""
        until = time.monotonic() + DEADLINE_SECONDS
        while (counts := self._counts())["connections"] - counts.get("closed", 0) > 1:
            assert time.monotonic() < until, counts

    def _counts(self) -> dict[str, int]:
        self._asked += 1
        with urlopen(f"{self.url}/counts") as answer:  # noqa: S310 - our own server
            counts: dict[str, int] = json.load(answer)
        return counts


@pytest.fixture
def counting() -> Iterator[CountingServer]:
    command = [sys.executable, str(SERVER), "--latency=0.002"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield CountingServer(int(process.stdout.readline()))
        process.stdin.close()
        assert process.wait(DEADLINE_SECONDS) == 0


@pytest.fixture(params=["httpx", "aiohttp", "pyreqwest"])
def transport(request: pytest.FixtureRequest) -> TransportName:
    """The transport of asyncio clients."""
    return cast("TransportName", request.param)


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def send(ding: DingTalk, times: int) -> None:
    for _ in range(times):
        ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


async def send_async(ding: AsyncDingTalk, times: int) -> None:
    for _ in range(times):
        await ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


def pool_of(ding: Any) -> Any:
    """The pool that carries calls, over httpx."""
    own = ding._connections._own
    return own["calls"] if isinstance(ding, DingTalk) else own[asyncio.get_running_loop()]["calls"]


def idle_of(ding: Any) -> int:
    """How many connections nobody uses now."""
    return int(pool_of(ding).idle_connections())


def hold_answers(dingtalk: FakeDingTalk) -> tuple[threading.Event, threading.Event]:
    """Let no call be answered until the second event is set; the first one tells that a call has arrived."""
    arrived, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        arrived.set()
        go_on.wait(DEADLINE_SECONDS)

    dingtalk.before_answer = wait
    return arrived, go_on


class TestReuse:
    """64 callers at once make at most 100 connections for 1,000 calls, and close them all in the end."""

    def test_of_threads(self, counting: CountingServer) -> None:
        with DingTalk(**counting.options) as ding, ThreadPoolExecutor(64) as threads:
            list(threads.map(lambda _: send(ding, 16), range(64)))
            assert 1 <= counting.opened() <= 64
        counting.wait_until_all_are_closed()

    async def test_of_tasks(self, counting: CountingServer, transport: TransportName) -> None:
        async with AsyncDingTalk(**counting.options, transport=transport) as ding:
            await asyncio.gather(*[send_async(ding, 16) for _ in range(64)])
            # pyreqwest opens one and takes another that is free sooner, where both go on at once: some more than there are callers
            assert 1 <= await asyncio.to_thread(counting.opened) <= 100
        await asyncio.to_thread(counting.wait_until_all_are_closed)

    def test_one_caller_has_one_connection(self, counting: CountingServer) -> None:
        with DingTalk(**counting.options) as ding:
            send(ding, 20)
            send(ding.with_options(timeout=5), 20)
            assert counting.opened() == 1

    def test_connections_that_are_not_needed_any_more_are_closed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        both_arrived = threading.Barrier(2)
        with faulty_server() as server, DingTalk(credential=TOKEN, base_url=server.url, transport="httpx") as ding:
            server.before_answer = lambda path, number: both_arrived.wait(DEADLINE_SECONDS)
            with ThreadPoolExecutor(2) as threads:
                list(threads.map(lambda _: ding.jsapi.get_jsapi_ticket(), range(2)))
            server.before_answer = lambda path, number: None
            assert idle_of(ding) == 2
            ding.jsapi.get_jsapi_ticket()
            assert idle_of(ding) == 2
            monkeypatch.setattr(_pool, "IDLE_SECONDS", 0.0)
            ding.jsapi.get_jsapi_ticket()  # over the one used last; the other one has been idle for longer than that
            assert idle_of(ding) == 1
            ding.jsapi.get_jsapi_ticket()
            assert idle_of(ding) == 1


class TestPoolOfAnEventLoop:
    """What asyncio clients have with httpx."""

    async def test_connections_that_are_not_needed_any_more_are_closed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        both_arrived = threading.Barrier(2)
        with faulty_server() as server:
            async with AsyncDingTalk(credential=TOKEN, base_url=server.url, transport="httpx") as ding:
                server.before_answer = lambda path, number: both_arrived.wait(DEADLINE_SECONDS)
                await asyncio.gather(ding.jsapi.get_jsapi_ticket(), ding.jsapi.get_jsapi_ticket())
                server.before_answer = lambda path, number: None
                assert idle_of(ding) == 2
                await ding.jsapi.get_jsapi_ticket()
                assert idle_of(ding) == 2
                monkeypatch.setattr(_pool, "IDLE_SECONDS", 0.0)
                await ding.jsapi.get_jsapi_ticket()
                assert idle_of(ding) == 1

    async def test_only_so_many_requests_are_on_their_way_at_once(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_pool, "MAX_CONNECTIONS", 2)
        async with AsyncDingTalk(credential=TOKEN, transport="httpx", **dingtalk.options) as ding:
            await asyncio.gather(*[ding.jsapi.get_jsapi_ticket() for _ in range(20)])
            assert idle_of(ding) <= 2
        assert len(dingtalk.calls) == 20

    async def test_who_waits_too_long_for_a_connection_has_sent_nothing(
        self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_pool, "MAX_CONNECTIONS", 1)
        arrived, go_on = hold_answers(dingtalk)
        async with AsyncDingTalk(
            credential=TOKEN, transport="httpx", timeout=httpx.Timeout(30, pool=0.01), max_retries=0, **dingtalk.options
        ) as ding:
            first = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
            assert await asyncio.to_thread(arrived.wait, DEADLINE_SECONDS)
            with pytest.raises(RequestTimeoutError) as raised:
                await ding.jsapi.get_jsapi_ticket()
            assert not raised.value.request_sent
            go_on.set()
            assert (await first).errcode == 0
        assert len(dingtalk.calls) == 1

    async def test_a_call_that_is_cancelled_leaves_its_place_to_others(
        self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_pool, "MAX_CONNECTIONS", 1)
        arrived, go_on = hold_answers(dingtalk)
        async with AsyncDingTalk(credential=TOKEN, transport="httpx", **dingtalk.options) as ding:
            first = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
            assert await asyncio.to_thread(arrived.wait, DEADLINE_SECONDS)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            go_on.set()
            assert (await ding.jsapi.get_jsapi_ticket()).errcode == 0

    async def test_a_call_on_its_way_ends_and_its_connection_is_closed_after_it(self, dingtalk: FakeDingTalk) -> None:
        arrived, go_on = hold_answers(dingtalk)
        ding = AsyncDingTalk(credential=TOKEN, transport="httpx", **dingtalk.options)
        call = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
        assert await asyncio.to_thread(arrived.wait, DEADLINE_SECONDS)
        pool = pool_of(ding)
        await ding.aclose()
        go_on.set()
        assert (await call).errcode == 0
        assert pool.idle_connections() == 0


class TestLeaks:
    """1,000 calls after the first ones leave nothing behind."""

    MAX_BYTES = 50_000  # 50 bytes a call: less than any object that could be left
    THOUSANDS = 3  # what is allocated once, such as somebody's cache, is no leak: a leak grows with every thousand

    def test_of_a_sync_client(self, counting: CountingServer) -> None:
        with DingTalk(**counting.options) as ding, traced():
            send(ding, 200)
            left = [kept_bytes()]
            while len(left) <= self.THOUSANDS:
                send(ding, 1000)
                left.append(kept_bytes())
                if left[-1] - left[-2] < self.MAX_BYTES:
                    return
        pytest.fail(f"bytes after each thousand calls: {left}")

    async def test_of_an_asyncio_client(self, counting: CountingServer, transport: TransportName) -> None:
        async with AsyncDingTalk(**counting.options, transport=transport) as ding:
            with traced():
                await send_async(ding, 200)
                left = [kept_bytes()]
                while len(left) <= self.THOUSANDS:
                    await send_async(ding, 1000)
                    left.append(kept_bytes())
                    if left[-1] - left[-2] < self.MAX_BYTES:
                        return
        pytest.fail(f"bytes after each thousand calls: {left}")


@contextmanager
def traced() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()


def kept_bytes() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


class TestClosing:
    """Closing waits for nobody and leaves nothing open."""

    def test_a_call_on_its_way_ends_and_its_connection_is_closed_after_it(self, dingtalk: FakeDingTalk) -> None:
        arrived, go_on = hold_answers(dingtalk)
        ding = DingTalk(credential=TOKEN, **dingtalk.options)
        with ThreadPoolExecutor(1) as threads:
            call = threads.submit(ding.jsapi.get_jsapi_ticket)
            assert arrived.wait(DEADLINE_SECONDS)
            pool = pool_of(ding)
            ding.close()
            go_on.set()
            assert call.result(DEADLINE_SECONDS).errcode == 0
        assert pool.idle_connections() == 0

    def test_loops_that_are_closed_are_forgotten(self, dingtalk: FakeDingTalk, transport: TransportName) -> None:
        ding = AsyncDingTalk(credential=TOKEN, transport=transport, **dingtalk.options)
        loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

        async def call() -> None:
            loop = asyncio.get_running_loop()
            loops.append(weakref.ref(loop))
            await ding.jsapi.get_jsapi_ticket()
            for carries in set(ding._connections._own[loop].values()):
                await carries.aclose()  # behind the client's back: it still knows the loop

        for _ in range(3):
            asyncio.run(call())
        assert len(ding._connections._own) == 1
        gc.collect()
        assert [loop() is None for loop in loops] == [True, True, False]

    async def test_two_loops_have_connections_of_their_own(self, counting: CountingServer, transport: TransportName) -> None:
        async def call() -> None:
            await send_async(ding, 1)
            await ding.aclose()

        async with AsyncDingTalk(**counting.options, transport=transport) as ding:
            await send_async(ding, 1)
            assert await asyncio.to_thread(counting.opened) == 1
            await asyncio.to_thread(lambda: asyncio.run(call()))
            await send_async(ding, 1)
            assert await asyncio.to_thread(counting.opened) == 2


async def test_a_client_makes_one_ssl_context_when_it_first_needs_it(unreachable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    make = ssl.create_default_context

    def make_and_count(**options: Any) -> ssl.SSLContext:
        made.append(options)
        return make(**options)

    monkeypatch.setattr(ssl, "create_default_context", make_and_count)
    options: dict[str, Any] = {
        "credential": TOKEN,
        "base_url": unreachable.replace("http:", "https:"),
        "max_retries": 0,
        "transport": "httpx",
    }
    with DingTalk(**options) as ding:
        assert made == []
        for _ in range(2):
            with pytest.raises(ConnectionFailedError):
                ding.jsapi.get_jsapi_ticket()
            ding.close()
    assert len(made) == 1
    async with AsyncDingTalk(**options) as other:
        for _ in range(2):
            with pytest.raises(ConnectionFailedError):
                await other.jsapi.get_jsapi_ticket()
            await other.aclose()
    assert len(made) == 2


class TestProxies:
    """A proxy that is given or in the environment is used; `NO_PROXY` is kept."""

    @pytest.fixture(autouse=True)
    def _no_proxies(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)

    @pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", None])
    async def test_requests_go_through_it(
        self, connect: Connect, speaking: Callable[[bytes], Any], monkeypatch: pytest.MonkeyPatch, variable: str | None
    ) -> None:
        with speaking(OK) as proxy:
            options = {"base_url": "http://oapi.dingtalk.invalid"}
            if variable is None:
                options["proxy"] = proxy.url
            else:
                monkeypatch.setenv(variable.lower(), proxy.url)
            assert (await connect(TOKEN, **options).jsapi.get_jsapi_ticket()).ticket == "t"
            (request,) = proxy.requests
            assert request.startswith(
                b"GET http://oapi.dingtalk.invalid/get_jsapi_ticket?type=jsapi&access_token=9c1e5b7a40d84f3f HTTP/1.1\r\n"
            )

    async def test_hosts_that_need_none_are_reached_directly(
        self, connect: Connect, dingtalk: FakeDingTalk, unreachable: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", unreachable)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        ding = connect(TOKEN)
        await ding.jsapi.get_jsapi_ticket()
        await ding.jsapi.get_jsapi_ticket()
        assert len(dingtalk.calls) == 2


class TestAnswers:
    """An answer that breaks off leaves the client as good as before."""

    async def test_a_body_that_breaks_off(self, connect: Connect, speaking: Callable[[bytes], Any]) -> None:
        with speaking(OK[:-10]) as server:
            ding = connect(TOKEN, base_url=server.url, max_retries=0)
            for _ in range(3):
                with pytest.raises(ConnectionLostError) as raised:
                    await ding.jsapi.get_jsapi_ticket()
                assert raised.value.request_sent

    async def test_a_timeout_of_the_client_holds(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        over = threading.Event()
        dingtalk.before_answer = lambda: over.wait(DEADLINE_SECONDS)
        ding = connect(TOKEN, timeout=0.05, max_retries=0)
        try:
            with pytest.raises(RequestTimeoutError):
                await ding.jsapi.get_jsapi_ticket()
        finally:
            over.set()

    async def test_every_request_is_logged_as_httpx_does_it(
        self, connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO)
        await connect(TOKEN).jsapi.get_jsapi_ticket()
        ours = [record.getMessage() for record in caplog.records if record.name == "dingkit.http"]
        caplog.clear()
        with httpx.Client() as http, DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
            ding.jsapi.get_jsapi_ticket()
        theirs = [record.getMessage() for record in caplog.records if record.name == "httpx"]
        assert ours == theirs
        assert ours == [f'HTTP Request: GET {dingtalk.url}/get_jsapi_ticket?type=jsapi&access_token=*** "HTTP/1.1 200 OK"']

    async def test_no_cookies_are_kept(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        file = type(dingtalk.json({}))(b"\x89PNG", content_type="image/png", headers={"Set-Cookie": "of=file"})
        ticket = {"errcode": 0, "ticket": "t", "expires_in": 7200}
        dingtalk.will_answer(
            dingtalk.json(ticket, headers={"Set-Cookie": "of=call"}),
            dingtalk.json({}, 302, {"Location": "/files/1"}),
            file,
            dingtalk.json(ticket),
        )
        ding = connect(TOKEN)
        await ding.jsapi.get_jsapi_ticket()
        await ding.media.get_media(media_id="@m")
        await ding.jsapi.get_jsapi_ticket()
        assert [request.headers.get("cookie") for request in dingtalk.calls] == [None] * 4
