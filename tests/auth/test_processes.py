"""However many processes, threads and tasks share a store, DingTalk is asked once for each token."""

from __future__ import annotations

import asyncio
import signal
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.stores import FileStore, RedisStore
from tests.auth.crowd import crowd, round_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit.stores import TokenStore
    from tests.auth.conftest import FakeDingTalk
    from tests.auth.redis_server import RedisServer

    MakeStore = Callable[[], TokenStore]

REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}
PROCESSES = 8
CALLERS = 8
MANY = 64
SHORT_LEASE_SECONDS = 4.0


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """Where the store of `worker.py` is."""
    if request.param == "file":
        return {"directory": str(tmp_path / "tokens")}
    server: RedisServer = request.getfixturevalue("redis_server")
    return {"url": server.url, "namespace": uuid.uuid4().hex, "lease_seconds": 30.0}


@pytest.fixture
def make_store(place: dict[str, Any]) -> MakeStore:
    """A store of this process, in the same place."""
    if "directory" in place:
        return lambda: FileStore(place["directory"])
    return lambda: RedisStore.from_url(**place)


def options_for(dingtalk: FakeDingTalk, place: dict[str, Any], kind: str = "threads", callers: int = CALLERS) -> dict[str, Any]:
    app = [dingtalk.app.app_key, dingtalk.app.app_secret]
    return {"url": dingtalk.url, "store": place, "app": app, "kind": kind, "callers": callers}


@pytest.mark.parametrize("kinds", [["threads"] * PROCESSES, ["threads", "tasks"] * (PROCESSES // 2)], ids=["threads", "threads and tasks"])
def test_8_processes_with_8_callers_each_share_every_token(dingtalk: FakeDingTalk, place: dict[str, Any], kinds: list[str]) -> None:
    all_have_begun = threading.Event()
    dingtalk.before_token = lambda: all_have_begun.wait(30)
    with crowd([options_for(dingtalk, place, kind) for kind in kinds]) as processes:
        cold = round_of(processes, begun=all_have_begun)
        assert cold == [{"ended_well": CALLERS, "errors": []}] * PROCESSES
        assert len(dingtalk.token_requests) == 1
        assert set(dingtalk.tokens_used()) == {"token-1"}
        for bad, good in (("token-1", "token-2"), ("token-2", "token-3")):
            dingtalk.calls.clear()
            refuse_in_the_middle(dingtalk, bad)
            under_load = round_of(processes, calls=5)
            assert under_load == [{"ended_well": CALLERS * 5, "errors": []}] * PROCESSES
            assert set(dingtalk.tokens_used()) == {bad, good}
        assert len(dingtalk.token_requests) == 3


def refuse_in_the_middle(dingtalk: FakeDingTalk, token: str) -> None:
    """From the 100th call on."""

    def refuse() -> None:
        if len(dingtalk.calls) >= 100:
            dingtalk.refused[token] = dingtalk.json(REFUSED)

    dingtalk.before_answer = refuse


def test_when_the_holder_of_the_lock_is_killed_one_other_takes_over(dingtalk: FakeDingTalk, place: dict[str, Any]) -> None:
    """The file's lock is free at once, that in Redis when its lease is over; and then the others wait for the one who came first."""
    if "lease_seconds" in place:
        place["lease_seconds"] = SHORT_LEASE_SECONDS
    asked, killed = threading.Event(), threading.Event()

    def hang_the_first_time() -> None:
        if len(dingtalk.token_requests) == 1:
            asked.set()
            assert killed.wait(30)

    dingtalk.before_token = hang_the_first_time
    with crowd([options_for(dingtalk, place, callers=2)] * 5) as (holder, *others):
        holder.start()
        assert asked.wait(30)
        for other in others:
            other.start()
        for other in others:
            other.expect("started")
        holder.popen.send_signal(signal.SIGKILL)
        holder.popen.wait(30)
        results = [other.result() for other in others]
        killed.set()
    assert results == [{"ended_well": 2, "errors": []}] * 4
    assert len(dingtalk.token_requests) == 2
    assert set(dingtalk.tokens_used()) == {"token-1"}


def test_64_threads_with_clients_and_stores_of_their_own(dingtalk: FakeDingTalk, make_store: MakeStore) -> None:
    """As many processes would: nothing is shared but the store's content."""
    together = threading.Barrier(MANY)

    def call(_: int) -> str:
        with DingTalk(credential=dingtalk.app, store=make_store(), **dingtalk.options) as ding:
            together.wait(30)
            return ding.access_token()

    with ThreadPoolExecutor(MANY) as threads:
        assert list(threads.map(call, range(MANY))) == ["token-1"] * MANY
    assert len(dingtalk.token_requests) == 1


def test_64_threads_with_one_store(dingtalk: FakeDingTalk, make_store: MakeStore) -> None:
    together = threading.Barrier(MANY)

    def call(_: int) -> object:
        together.wait(30)
        return ding.jsapi.get_jsapi_ticket().errcode

    with DingTalk(credential=dingtalk.app, store=make_store(), **dingtalk.options) as ding, ThreadPoolExecutor(MANY) as threads:
        assert list(threads.map(call, range(MANY))) == [0] * MANY
    assert len(dingtalk.token_requests) == 1


async def test_64_tasks_with_one_store(dingtalk: FakeDingTalk, make_store: MakeStore) -> None:
    async with AsyncDingTalk(credential=dingtalk.app, store=make_store(), **dingtalk.options) as ding:
        answers = await asyncio.gather(*(ding.jsapi.get_jsapi_ticket() for _ in range(MANY)))
    assert [answer.errcode for answer in answers] == [0] * MANY
    assert len(dingtalk.token_requests) == 1


async def test_64_tasks_with_stores_of_their_own(dingtalk: FakeDingTalk, make_store: MakeStore) -> None:
    """More tasks wait for the lock than there are threads, and the one that has it still finds a thread for its work."""
    clients = [AsyncDingTalk(credential=dingtalk.app, store=make_store(), **dingtalk.options) for _ in range(MANY)]
    assert await asyncio.gather(*(client.access_token() for client in clients)) == ["token-1"] * MANY
    for client in clients:
        await client.aclose()
    assert len(dingtalk.token_requests) == 1


def test_one_asyncio_client_in_two_event_loops_in_two_threads(dingtalk: FakeDingTalk, make_store: MakeStore) -> None:
    ding = AsyncDingTalk(credential=dingtalk.app, store=make_store(), **dingtalk.options)
    together = threading.Barrier(2)

    async def call() -> list[object]:
        together.wait(30)
        async with ding:
            answers = await asyncio.gather(*(ding.jsapi.get_jsapi_ticket() for _ in range(8)))
        return [answer.errcode for answer in answers]

    with ThreadPoolExecutor(2) as threads:
        for _ in range(2):  # and once more, in new loops
            assert list(threads.map(asyncio.run, [call(), call()])) == [[0] * 8] * 2
    assert len(dingtalk.token_requests) == 1
