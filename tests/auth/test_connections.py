"""How requests reach the network: connections are opened when needed, used again, and closed; proxies, cookies, logs."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import subprocess
import sys
import threading
import time
import tracemalloc
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk, _pools
from dingkit.credentials import StaticToken
from dingkit.errors import ConnectionLostError, RequestTimeoutError
from dingkit.messages import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


@pytest.fixture(params=["httpx", "aiohttp"])
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The transport of asyncio clients."""
    if request.param == "httpx":
        monkeypatch.setitem(sys.modules, "dingkit._aiohttp", None)  # as if dingkit[aiohttp] were not installed
    return str(request.param)


def send(ding: DingTalk, times: int) -> None:
    for _ in range(times):
        ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


async def send_async(ding: AsyncDingTalk, times: int) -> None:
    for _ in range(times):
        await ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


def idle_of(ding: Any) -> Any:
    """The connections that nobody uses now."""
    return ding._connections.sender._transport._idle._waiting


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

    async def test_of_tasks(self, counting: CountingServer, transport: str) -> None:
        async with AsyncDingTalk(**counting.options) as ding:
            await asyncio.gather(*[send_async(ding, 16) for _ in range(64)])
            assert 1 <= await asyncio.to_thread(counting.opened) <= 64
        await asyncio.to_thread(counting.wait_until_all_are_closed)

    def test_one_caller_has_one_connection(self, counting: CountingServer) -> None:
        with DingTalk(**counting.options) as ding:
            send(ding, 20)
            send(ding.with_options(timeout=5), 20)
            assert counting.opened() == 1

    def test_connections_that_nobody_needs_any_more_are_closed(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        both_arrived = threading.Barrier(2)
        dingtalk.before_answer = lambda: both_arrived.wait(DEADLINE_SECONDS)
        with DingTalk(credential=TOKEN, **dingtalk.options) as ding:
            with ThreadPoolExecutor(2) as threads:
                list(threads.map(lambda _: ding.jsapi.get_jsapi_ticket(), range(2)))
            dingtalk.before_answer = list
            assert len(idle_of(ding)) == 2
            ding.jsapi.get_jsapi_ticket()
            assert len(idle_of(ding)) == 2
            monkeypatch.setattr(_pools, "IDLE_SECONDS", 0.0)
            ding.jsapi.get_jsapi_ticket()  # over the one used last; the other one has been idle for longer than that
            assert len(idle_of(ding)) == 1
            ding.jsapi.get_jsapi_ticket()
            assert len(idle_of(ding)) == 1


class TestPoolOfAnEventLoop:
    """What asyncio clients have where aiohttp is not installed."""

    @pytest.fixture(autouse=True)
    def _without_aiohttp(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "dingkit._aiohttp", None)

    async def test_connections_that_nobody_needs_any_more_are_closed(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        both_arrived = threading.Barrier(2)
        dingtalk.before_answer = lambda: both_arrived.wait(DEADLINE_SECONDS)
        async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
            await asyncio.gather(ding.jsapi.get_jsapi_ticket(), ding.jsapi.get_jsapi_ticket())
            dingtalk.before_answer = list
            assert len(idle_of(ding)) == 2
            await ding.jsapi.get_jsapi_ticket()
            assert len(idle_of(ding)) == 2
            monkeypatch.setattr(_pools, "IDLE_SECONDS", 0.0)
            await ding.jsapi.get_jsapi_ticket()
            assert len(idle_of(ding)) == 1

    async def test_only_so_many_requests_are_on_their_way_at_once(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_pools, "MOST_CONNECTIONS", 2)
        async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
            await asyncio.gather(*[ding.jsapi.get_jsapi_ticket() for _ in range(20)])
            assert len(idle_of(ding)) <= 2
        assert len(dingtalk.calls) == 20

    async def test_who_waits_too_long_for_a_connection_has_sent_nothing(
        self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_pools, "MOST_CONNECTIONS", 1)
        arrived, go_on = hold_answers(dingtalk)
        async with AsyncDingTalk(credential=TOKEN, timeout=httpx.Timeout(30, pool=0.01), max_retries=0, **dingtalk.options) as ding:
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
        monkeypatch.setattr(_pools, "MOST_CONNECTIONS", 1)
        arrived, go_on = hold_answers(dingtalk)
        async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
            first = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
            assert await asyncio.to_thread(arrived.wait, DEADLINE_SECONDS)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            go_on.set()
            assert (await ding.jsapi.get_jsapi_ticket()).errcode == 0

    async def test_a_call_on_its_way_ends_and_its_connection_is_closed_after_it(self, dingtalk: FakeDingTalk) -> None:
        arrived, go_on = hold_answers(dingtalk)
        ding = AsyncDingTalk(credential=TOKEN, **dingtalk.options)
        call = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
        assert await asyncio.to_thread(arrived.wait, DEADLINE_SECONDS)
        idle = idle_of(ding)
        await ding.aclose()
        go_on.set()
        assert (await call).errcode == 0
        assert not idle


class TestLeaks:
    """1,000 calls after the first ones leave nothing behind."""

    MOST_BYTES = 50_000  # 50 bytes a call: less than any object that could be left

    def test_of_a_sync_client(self, counting: CountingServer) -> None:
        with DingTalk(**counting.options) as ding:
            send(ding, 200)
            tracemalloc.start()
            try:
                send(ding, 50)
                before = _traced()
                send(ding, 1000)
                assert _traced() - before < self.MOST_BYTES
            finally:
                tracemalloc.stop()

    async def test_of_an_asyncio_client(self, counting: CountingServer, transport: str) -> None:
        async with AsyncDingTalk(**counting.options) as ding:
            await send_async(ding, 200)
            tracemalloc.start()
            try:
                await send_async(ding, 50)
                before = _traced()
                await send_async(ding, 1000)
                assert _traced() - before < self.MOST_BYTES
            finally:
                tracemalloc.stop()


def _traced() -> int:
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
            idle = idle_of(ding)
            ding.close()
            go_on.set()
            assert call.result(DEADLINE_SECONDS).errcode == 0
        assert not idle

    def test_loops_that_are_closed_are_forgotten(self, dingtalk: FakeDingTalk, transport: str) -> None:
        ding = AsyncDingTalk(credential=TOKEN, **dingtalk.options)
        loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

        async def call() -> None:
            loops.append(weakref.ref(asyncio.get_running_loop()))
            await ding.jsapi.get_jsapi_ticket()
            await ding._connections.http.aclose()  # behind the client's back: it still knows the loop

        for _ in range(3):
            asyncio.run(call())
        assert len(ding._connections._own) == 1
        gc.collect()
        assert [loop() is None for loop in loops] == [True, True, False]

    async def test_two_loops_have_connections_of_their_own(self, dingtalk: FakeDingTalk, transport: str) -> None:
        async def call() -> httpx.AsyncClient:
            await ding.jsapi.get_jsapi_ticket()
            http = ding._connections.http
            await ding.aclose()
            return http

        async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
            await ding.jsapi.get_jsapi_ticket()
            mine = ding._connections.http
            theirs = await asyncio.to_thread(lambda: asyncio.run(call()))
            assert theirs.is_closed
            assert not mine.is_closed
            assert ding._connections.http is mine


async def test_a_client_makes_one_ssl_context_when_it_first_needs_it(dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    make = httpx.create_ssl_context

    def make_and_count(**options: Any) -> Any:
        context = make(**options)
        if options.get("verify") is not context:  # else it was only passed on
            made.append(context)
        return context

    monkeypatch.setattr(httpx, "create_ssl_context", make_and_count)
    with DingTalk(credential=TOKEN, **dingtalk.options) as ding:
        assert made == []
        for _ in range(2):
            ding.jsapi.get_jsapi_ticket()
            ding.close()
    assert len(made) == 1
    async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as other:
        for _ in range(2):
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
        caplog.set_level(logging.INFO, "httpx")
        await connect(TOKEN).jsapi.get_jsapi_ticket()
        ours = [record.getMessage() for record in caplog.records if record.name == "httpx"]
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
